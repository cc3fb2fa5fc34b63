import { atCopenhagen, copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addDays } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import type { Inquiry, Match } from "#db/repositories/inquiry-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import { findMunicipality, findProductionUnit } from "#db/repositories/people-repository.server.ts";
import { issueLink } from "../link/issue-link.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";

/** Days that an employer has to answer about a candidate. */
const daysToAnswer = 21;

/** Mails the employer's contact a link to the candidate. `occasion` tells one mail about the match from another. */
export async function askEmployer(
  tx: Db,
  portal: Portal,
  { match, inquiry, occasion = "" }: { match: Pick<Match, "id">; inquiry: Inquiry; occasion?: string },
): Promise<void> {
  const [jobPackage, unit, municipality] = [
    await findJobPackage(tx, inquiry.jobPackageId),
    await findProductionUnit(tx, inquiry.productionUnitId),
    await findMunicipality(tx, inquiry.municipalityCode),
  ];
  if (!jobPackage || !unit || !municipality) throw new Error(`The inquiry ${inquiry.id} has lost what it refers to`);
  const linkId = await issueLink(tx, portal, {
    purpose: "answer-match",
    email: inquiry.contactEmail,
    matchId: match.id,
    expiresAt: atCopenhagen(addDays(copenhagenDate(portal.now()), daysToAnswer), 23),
  });
  await queueMail(tx, {
    key: `match-to-answer:${match.id}${occasion && `:${occasion}`}`,
    toAddress: inquiry.contactEmail,
    locale: inquiry.locale,
    at: portal.now(),
    id: portal.newId(),
    message: {
      kind: "match-to-answer",
      linkId,
      packageTitle: jobPackage.content.title,
      workplace: unit.name,
      municipality: municipality.name,
    },
  });
}
