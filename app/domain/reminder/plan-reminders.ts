import { type MilestoneRule, milestoneCatalogue, type ReminderRecipient } from "../milestone/catalogue.ts";
import { type PlannedMilestone, shift } from "../milestone/plan-milestones.ts";
import type { PlainDate } from "../shared/plain-date.ts";
import type { ClosingDays } from "../shared/working-days.ts";

export type PlannedReminder = {
  milestoneKey: string;
  recipient: ReminderRecipient;
  /** Which of the milestone's reminders this is: `-3` is three working days before it is due. */
  occurrence: string;
  sendOn: PlainDate;
};

/** Every reminder that the milestones ask for. Unique by milestone, recipient and occurrence. */
export function planReminders(milestones: readonly PlannedMilestone[], closed?: ClosingDays): PlannedReminder[] {
  return milestones.flatMap((milestone) => {
    const rule: MilestoneRule | undefined = milestoneCatalogue.find((candidate) => candidate.kind === milestone.kind);
    if (!rule) return [];
    return rule.reminders.flatMap(({ workingDays }) =>
      rule.to.map((recipient) => ({
        milestoneKey: milestone.key,
        recipient,
        occurrence: String(workingDays),
        sendOn: shift(milestone.due, workingDays, closed),
      })),
    );
  });
}

/** Working days after which a reminder that was missed says nothing useful any more; a setting with this default. */
export const tooLateAfterWorkingDays = 10;

export type ReminderDecision = { send: true } | { send: false; state: "skipped" | "closed"; reason: ReminderSilence };
export type ReminderSilence = "agreement-over" | "milestone-done" | "milestone-waived" | "too-late" | "no-recipient";

/** Facts looked up again just before sending. */
export type ReminderFacts = {
  agreementActive: boolean;
  milestoneState: "planned" | "done" | "missed" | "waived" | undefined;
  hasRecipient: boolean;
  /** Last working day on which it may still go out. */
  lastUsefulDay: PlainDate;
  today: PlainDate;
};

export function decideReminder(facts: ReminderFacts): ReminderDecision {
  if (!facts.agreementActive) return { send: false, state: "closed", reason: "agreement-over" };
  if (facts.milestoneState === "done") return { send: false, state: "closed", reason: "milestone-done" };
  if (facts.milestoneState === "waived" || facts.milestoneState === undefined) {
    return { send: false, state: "closed", reason: "milestone-waived" };
  }
  if (!facts.hasRecipient) return { send: false, state: "skipped", reason: "no-recipient" };
  if (facts.today > facts.lastUsefulDay) return { send: false, state: "skipped", reason: "too-late" };
  return { send: true };
}
