import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { planMilestones } from "#app/domain/milestone/plan-milestones.ts";
import { planReminders } from "#app/domain/reminder/plan-reminders.ts";
import type { Db } from "#db/connection.server.ts";
import type { Agreement } from "#db/repositories/agreement-repository.server.ts";
import { closingDaysOf } from "#db/repositories/people-repository.server.ts";
import {
  listMilestones,
  listReminders,
  moveMilestone,
  saveMilestones,
  saveReminders,
  settleMilestone,
  supersedeReminders,
} from "#db/repositories/promise-repository.server.ts";
import type { Portal } from "../ports.ts";

/**
 * Plans the promises of a version anew over those that stand: what is unchanged stays, what has moved takes its reminders
 * along (the old rows are superseded), what is gone is waived, what is settled is left alone.
 */
export async function replanPromises(
  tx: Db,
  portal: Portal,
  { agreement, versionId, terms }: { agreement: Agreement; versionId: string; terms: JobPackageTerms },
): Promise<void> {
  const at = portal.now();
  const closed = await closingDaysOf(tx, agreement.municipalityCode);
  // What the contract says binds; versions that say nothing are planned by today's catalogue.
  const planned = terms.milestones ?? planMilestones(terms, closed);
  const standing = await listMilestones(tx, agreement.id);
  const open = standing.filter((milestone) => milestone.state === "planned" || milestone.state === "missed");

  for (const milestone of open) {
    const now = planned.find(({ key }) => key === milestone.key);
    if (!now)
      await settleMilestone(tx, milestone.id, { state: "waived", doneAt: at, doneBy: "change", reason: "changed" });
    else if (now.due !== milestone.due) await moveMilestone(tx, milestone.id, { due: now.due, versionId });
  }
  await saveMilestones(
    tx,
    planned
      .filter(({ key }) => !standing.some((milestone) => milestone.key === key))
      .map((milestone) => ({
        ...milestone,
        id: portal.newId(),
        agreementId: agreement.id,
        versionId,
        state: "planned" as const,
      })),
  );

  const settled = new Set(standing.filter((milestone) => !open.includes(milestone)).map(({ key }) => key));
  const wanted = planReminders(
    planned.filter(({ key }) => !settled.has(key)),
    closed,
  );
  const sameRow = (
    a: (typeof wanted)[number],
    b: { milestoneKey: string; recipient: string; occurrence: string; sendOn: string },
  ) =>
    a.milestoneKey === b.milestoneKey &&
    a.recipient === b.recipient &&
    a.occurrence === b.occurrence &&
    a.sendOn === b.sendOn;
  const stale = (await listReminders(tx, agreement.id)).filter(
    (row) => row.state === "planned" && !wanted.some((reminder) => sameRow(reminder, row)),
  );
  await supersedeReminders(
    tx,
    stale.map(({ id }) => id),
    at,
  );
  // What has been sent for the same occasion stays sent: the unique index lets no second row in.
  await saveReminders(
    tx,
    wanted.map((reminder) => ({
      ...reminder,
      id: portal.newId(),
      agreementId: agreement.id,
      state: "planned" as const,
      createdAt: at,
    })),
  );
}
