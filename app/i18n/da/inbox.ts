/** The demonstration's mailbox. */
export const inbox = {
  title: "Postkassen",
  lead: "Her ligger de mails, som demonstrationen har sendt. Ingen af dem har forladt portalen.",
  recipient: "Modtager",
  recipientHint: "Hele mailadressen eller en del af den",
  search: "Søg",
  showAll: "Vis alle mails",
  caption: "Sendte mails, de nyeste først",
  count: { one: "mail", other: "mails" },
  columns: { subject: "Emne", to: "Til", sentAt: "Sendt", attachments: "Vedhæftet" },
  noSubject: "(uden emne)",
  empty: {
    title: "Postkassen er tom",
    text: "Når portalen sender en mail, ligger den her et øjeblik efter.",
  },
  nothingFound: {
    title: "Ingen mails til den modtager",
    text: "Se efter, om adressen er skrevet rigtigt, eller vis alle mails.",
  },
  mail: {
    from: "Fra",
    to: "Til",
    sentAt: "Sendt",
    messageId: "Message-ID",
    text: "Mailens tekst",
    asHtml: "Vis mailen, som den ser ud i et mailprogram",
    attachments: "Vedhæftede filer",
    file: (name: string, kilobytes: string) => `${name} (${kilobytes} kB)`,
    toRecipient: "Vis alle mails til modtageren",
  },
};
