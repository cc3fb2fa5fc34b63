import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { emailKey } from "#app/domain/shared/free-text.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "#db/connection.server.ts";
import { findAgreement, findVersion, listSignatures, termsOf } from "#db/repositories/agreement-repository.server.ts";
import { appendEvent } from "#db/repositories/event-repository.server.ts";
import { findInquiryOf, findMatchOf } from "#db/repositories/inquiry-repository.server.ts";
import { findLinkByHash, type PersonalLink } from "#db/repositories/link-repository.server.ts";
import { listReachableBy } from "#db/repositories/reachable-repository.server.ts";
import { queueCourseLink, queueSigningLink } from "../mail/queue-door.server.ts";
import { askEmployer } from "../match/ask-employer.server.ts";
import type { Portal } from "../ports.ts";

/** At most one new link an hour for the same door, however often the button is pressed. */
const hourOf = (portal: Portal): string => `${copenhagenDate(portal.now())}-${Math.floor(portal.now() / 3_600_000)}`;

/**
 * The one button of a link that no longer opens: mails a new one to the stored address, never to one that is typed in.
 * Answers nothing, so that it tells nobody which links exist.
 */
export async function renewLink(portal: Portal, token: string): Promise<void> {
  const link = token.length > 200 ? undefined : await findLinkByHash(portal.db.read, sha256(token));
  if (link?.matchId) return askAgain(portal, link.matchId);
  if (!link?.agreementId || !link.slot) return;
  const { agreementId, slot } = link;
  await portal.db.transact((tx) => mailDoor(tx, portal, { agreementId, slot }));
}

/** The employer who has not answered about a candidate yet. */
const askAgain = (portal: Portal, matchId: string): Promise<void> =>
  portal.db.transact(async (tx) => {
    const match = await findMatchOf(tx, matchId);
    const inquiry = match?.status === "approved" ? await findInquiryOf(tx, match.inquiryId) : undefined;
    if (match && inquiry) await askEmployer(tx, portal, { match, inquiry, occasion: `again:${hourOf(portal)}` });
  });

/** «I lost my link»: every door that belongs to the address gets a new link. The page answers the same to everybody. */
export async function requestLostLinks(portal: Portal, email: string): Promise<void> {
  const doors = await listReachableBy(portal.db.read, emailKey(email));
  for (const door of doors) await portal.db.transact((tx) => mailDoor(tx, portal, door));
}

async function mailDoor(
  tx: Db,
  portal: Portal,
  { agreementId, slot }: { agreementId: string; slot: NonNullable<PersonalLink["slot"]> },
): Promise<void> {
  const agreement = await findAgreement(tx, agreementId);
  const version = agreement?.currentVersionId ? await findVersion(tx, agreement.currentVersionId) : undefined;
  if (!agreement || !version) return;
  const terms = termsOf(version);
  const queued =
    agreement.status === "awaiting-signatures"
      ? (await listSignatures(tx, version.id)).every((signature) => signature.slot !== slot) &&
        (await queueSigningLink(tx, portal, { agreement, version, terms, slot, occasion: `again:${hourOf(portal)}` }))
      : agreement.status === "active" &&
        (await queueCourseLink(tx, portal, { agreement, terms, slot, occasion: `again:${hourOf(portal)}` }));
  if (!queued) return;
  await appendEvent(tx, {
    at: portal.now(),
    kind: "link-renewed",
    actor: "link-holder",
    municipalityCode: agreement.municipalityCode,
    agreementId,
    data: { slot },
  });
}
