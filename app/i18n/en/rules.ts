export const rules: typeof import("../da/rules.ts").rules = {
  title: "The rules that the portal reckons with",
  description:
    "The rules on placement, wage subsidy, mentoring and room at the workplace that the portal reckons with today.",
  lead: (date) =>
    `This is how the rules read on ${date}. An agreement keeps the rules that it was signed under, also when the law changes.`,
  names: {
    capacity: "The reasonableness rule: how many people there is room for",
    "hours-per-week": "Hours a week",
    "placement-weeks": "How long a placement may last",
    "wage-subsidy-months": "How long a wage subsidy may last",
    "net-increase": "Net increase for a wage subsidy",
    "wage-subsidy-pay": "Pay during a wage subsidy",
    mentoring: "Mentoring",
  },
  paragraph: "Paragraph",
  source: "Source",
  validFrom: "In force from",
  upcoming: "Rules that take effect later",
  nothingUpcoming: "No new rules are on their way.",
  staffLead:
    "The rules are the same for all municipalities. A new rule gets a day from which it holds; the old one stays for the agreements that were signed under it.",
  inForce: "In force today",
  unreadable: {
    title: "Some rules cannot be read",
    text: (ids) =>
      `The portal does not reckon with these rows until they are mended: ${ids}. Tell those who run the portal.`,
  },
  rates: {
    title: "Hourly rates of wage subsidy",
    text: "The rates stand in the guidance on rates every year. These are the ones that your municipality has entered.",
    caption: "Rates that the municipality has entered, the newest first",
    none: "No rates have been entered yet.",
    enter: "Enter rates",
    save: "Save rates",
    kroner: (amount) => `DKK ${amount}`,
    from: (date, current) => (current ? `${date} (in force now)` : date),
    sourceHint: "For example the guidance's number and date.",
    fields: {
      validFrom: "In force from",
      private: "Private employer, kroner an hour",
      public: "Public employer, kroner an hour",
      source: "Source",
    },
    receipts: { satser: "The rates are saved." },
  },
  abbreviations: "LAB is the act on an active employment effort, and BAB is the executive order that belongs to it.",
};
