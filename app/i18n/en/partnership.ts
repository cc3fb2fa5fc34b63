const months = (n: number) => (n === 1 ? "1 month" : `${n} months`);

export const partnership: typeof import("../da/partnership.ts").partnership = {
  contract: {
    documentName: "Partnership agreement",
    subtitle: (employer, municipality) => `Between ${employer} and ${municipality}`,
    packagesCaption: "Job packages, places and pledged lasting jobs",
    package: "Job package",
    places: "Places",
    pledgedJobs: "Lasting jobs",
    reviews: "The partnership is reviewed",
    firstDay: "First day",
    lastDay: "Last day",
    notice: "Notice",
    months,
    consultant: "The municipality's consultant",
    answerTime: "Candidates are proposed within",
    workingDays: (n) => (n === 1 ? "1 working day" : `${n} working days`),
  },
  mail: {
    subject: {
      "please-sign": (who, day) => `Sign by ${day}: partnership with ${who}`,
      "approver-please-sign": (who) => `The partnership with ${who} awaits the municipality's signature`,
      active: (who) => `The partnership is in force: ${who}`,
      yearly: (who) => `The partnership is due for review: ${who}`,
      "before-expiry": (who) => `The partnership ends soon: ${who}`,
    },
    heading: {
      "please-sign": "A partnership agreement awaits your signature",
      "approver-please-sign": "A partnership agreement awaits the municipality's signature",
      active: "Everybody has signed",
      yearly: "It is time to review the partnership",
      "before-expiry": "The partnership ends soon",
    },
    body: {
      "please-sign":
        "Read the agreement and sign it if it is right. If something is wrong, you can refuse and write why.",
      "approver-please-sign":
        "Everybody else has signed. The agreement is in force only when the municipality has signed too.",
      active: "The partnership is in force. Here you can follow its places and pledged jobs.",
      yearly:
        "See how many of the lasting jobs are fulfilled, reserved and open, and agree what is to happen next year.",
      "before-expiry":
        "Decide whether you want a new partnership. Pledges that are not used expire with the agreement.",
    },
    day: {
      "please-sign": "Sign by",
      "approver-please-sign": "Sign by",
      active: "In force from",
      yearly: "Date",
      "before-expiry": "Date",
    },
    employer: "Employer",
    open: "Open the partnership",
    read: "Read the agreement",
  },
};
