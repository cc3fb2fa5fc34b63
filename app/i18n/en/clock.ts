export const clock: typeof import("../da/clock.ts").clock = {
  title: "Set the demonstration's clock",
  lead: "Move the clock forward and watch a course pass: mails are sent, deadlines pass, and links expire.",
  now: "In the portal it is",
  moved: "The clock is set",
  nextWorkingDay: "Next working day at 8",
  oneWeek: "One week forward",
  fourWeeks: "Four weeks forward",
  day: "Or choose a day",
  dayHint: "The clock will show 8 in the morning of that day. For example 18 8 2027",
  set: "Set the clock",
  tooFar: "The day is more than three years ahead. Choose an earlier one",
  whatItDoes:
    "The clock can only be set forward. All pages follow it, and so does whoever sends the mails. Reminders leave at 8 on working days; if you move past several days, everything is sent that should have been sent meanwhile.",
  mails: "See what was sent:",
  inbox: "the demonstration's mailbox",
};
