export const progress: typeof import("../da/progress.ts").progress = {
  holders: {
    employer: "the employer",
    "employee-representative": "the employee representative",
    mentor: "the mentor",
    citizen: "the citizen",
    municipality: "the person who signs for the municipality",
    consultant: "the municipality's consultant",
  },
  ball: {
    lead: "The next move is with",
    since: (date: string) => `since ${date}`,
    until: (date: string) => `by ${date} at the latest`,
    nobody: "Nobody has to do anything right now.",
  },
  milestones: {
    reached: (date: string) => `Reached on ${date}.`,
    reachedOnDay: "Reached.",
    done: "Mark as reached",
    waived: "No longer needed, as the agreement is over.",
    none: "Milestones are set when everybody has signed the agreement.",
  },
};
