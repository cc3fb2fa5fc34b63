import { z } from "zod";
import { stepKinds } from "#app/domain/job-package/step.ts";
import type { StaffActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { emailAddress, line, paragraph, phoneNumber } from "#app/domain/shared/free-text.ts";
import { plainDateSchema } from "#app/domain/shared/plain-date.ts";
import { placementGroups } from "#app/domain/statute/rule.ts";
import { nextNumber } from "#db/repositories/counter-repository.server.ts";
import { saveCandidate } from "#db/repositories/people-repository.server.ts";
import type { Portal } from "../ports.ts";

const newCandidate = z.object({
  firstName: line(60),
  email: emailAddress,
  phone: phoneNumber.nullable(),
  availableFrom: plainDateSchema,
  hoursPerWeek: z.number().min(1).max(37),
  startStep: z.enum(stepKinds),
  /** In the citizen's own words, as agreed today. Never health, ethnicity, religion, union or benefit. */
  shares: paragraph(2000).pipe(z.string().min(1)),
  /** Staff's knowledge only. Null until somebody has looked it up. */
  placementGroup: z.enum(placementGroups).nullable().default(null),
});
export type NewCandidate = z.input<typeof newCandidate>;

/** Takes a citizen in as a candidate, by first name and a running reference code. Throws on nonsense. */
export async function registerCandidate(
  portal: Portal,
  actor: StaffActor,
  input: NewCandidate,
): Promise<{ candidateId: string; referenceCode: string }> {
  const candidate = newCandidate.parse(input);
  const { municipalityCode } = actor;
  return portal.db.transact(async (tx) => {
    const number = await nextNumber(tx, `candidate:${municipalityCode}`);
    const referenceCode = `K-${municipalityCode.padStart(4, "0")}-${String(number).padStart(3, "0")}`;
    const candidateId = portal.newId();
    await saveCandidate(tx, {
      ...candidate,
      id: candidateId,
      municipalityCode,
      referenceCode,
      sharesAgreedOn: copenhagenDate(portal.now()),
      status: "available",
      createdAt: portal.now(),
    });
    return { candidateId, referenceCode };
  });
}
