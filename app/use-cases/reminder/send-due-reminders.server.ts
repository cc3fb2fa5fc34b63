import type { CourseDoor } from "#app/domain/mail/mail-message.ts";
import type { MilestoneKind } from "#app/domain/milestone/catalogue.ts";
import { isMailHour } from "#app/domain/reminder/mail-hours.ts";
import { decideReminder, tooLateAfterWorkingDays } from "#app/domain/reminder/plan-reminders.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import { addWorkingDays, isWorkingDay } from "#app/domain/shared/working-days.ts";
import type { Db } from "#db/connection.server.ts";
import {
  type Agreement,
  findAgreement,
  findVersion,
  listContacts,
  termsOf,
} from "#db/repositories/agreement-repository.server.ts";
import { closingDaysOf, findAccount } from "#db/repositories/people-repository.server.ts";
import {
  findMilestone,
  findPlannedReminder,
  listDueReminders,
  type Reminder,
  settleReminder,
} from "#db/repositories/promise-repository.server.ts";
import { courseDoor } from "../mail/queue-door.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";

const batch = 500;

export type ReminderRun = { sent: number; skipped: number; closed: number; failed: number };

/**
 * Takes every reminder that is due, each in a transaction of its own, and looks at the facts again before it becomes a mail.
 * A day that was missed is caught up; a run that is repeated finds nothing left; a row that fails stops no other.
 */
export async function sendDueReminders(
  portal: Portal,
  onFailure: (reminderId: string, error: unknown) => void = () => undefined,
): Promise<ReminderRun> {
  const run: ReminderRun = { sent: 0, skipped: 0, closed: 0, failed: 0 };
  const today = copenhagenDate(portal.now());
  if (!isMailHour(portal.now())) return run;
  for (const { id } of await listDueReminders(portal.db.read, today, batch)) {
    try {
      const state = await portal.db.transact((tx) => settleOne(tx, portal, id, today));
      if (state !== "left") run[state] += 1;
    } catch (error) {
      run.failed += 1;
      onFailure(id, error);
    }
  }
  return run;
}

async function settleOne(
  tx: Db,
  portal: Portal,
  id: string,
  today: PlainDate,
): Promise<"sent" | "skipped" | "closed" | "left"> {
  const reminder = await findPlannedReminder(tx, id);
  const agreement = reminder && (await findAgreement(tx, reminder.agreementId));
  if (!reminder || !agreement) return "left";
  const closed = await closingDaysOf(tx, agreement.municipalityCode);
  // The municipality is closed today: the row stays due and goes out on its next working day.
  if (!isWorkingDay(today, closed)) return "left";

  const milestone = await findMilestone(tx, agreement.id, reminder.milestoneKey);
  const recipient = await recipientOf(tx, portal, agreement, reminder.recipient);
  const decision = decideReminder({
    agreementActive: agreement.status === "active",
    milestoneState: milestone?.state,
    hasRecipient: recipient !== undefined,
    lastUsefulDay: addWorkingDays(plainDate(reminder.sendOn), tooLateAfterWorkingDays, closed),
    today,
  });
  const settledAt = portal.now();
  if (!decision.send) {
    await settleReminder(tx, id, { state: decision.state, reason: decision.reason, settledAt });
    return decision.state;
  }
  const version = agreement.currentVersionId ? await findVersion(tx, agreement.currentVersionId) : undefined;
  if (!recipient || !milestone || !version) throw new Error(`The reminder ${id} has lost what it refers to`);
  const mailId = portal.newId();
  await queueMail(tx, {
    key: `reminder:${id}`,
    toAddress: recipient.email,
    locale: "da",
    agreementId: agreement.id,
    at: settledAt,
    id: mailId,
    message: {
      kind: "reminder",
      link: recipient.link,
      recipient: reminder.recipient,
      milestone: milestone.kind as MilestoneKind,
      milestoneKey: milestone.key,
      agreementId: agreement.id,
      due: plainDate(milestone.due),
      reference: agreement.reference,
      workplace: termsOf(version).productionUnit.name,
    },
  });
  await settleReminder(tx, id, { state: "sent", settledAt, mailId });
  return "sent";
}

async function recipientOf(
  tx: Db,
  portal: Portal,
  agreement: Agreement,
  recipient: Reminder["recipient"],
): Promise<{ email: string; link: CourseDoor } | undefined> {
  if (recipient === "consultant") {
    const consultant = await findAccount(tx, agreement.drafterId);
    return (
      consultant && {
        email: consultant.email,
        link: { by: "account", agreementId: agreement.id, side: "municipality" },
      }
    );
  }
  const slot = recipient === "mentor" ? "mentor" : "employer-1";
  const reached = (await listContacts(tx, agreement.id)).find((contact) => contact.slot === slot);
  const link = reached && (await courseDoor(tx, portal, agreement, slot));
  return reached && link && { email: reached.email, link };
}
