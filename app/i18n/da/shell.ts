/** Header, footer, language, demonstration and the pages for what went wrong. */
export const shell = {
  portalName: "Jobpakkeportalen",
  description:
    "Jobpakker og partnerskabsaftaler mellem kommuner og arbejdsgivere: et sammenhængende forløb hen mod et bestemt job.",
  skipToContent: "Gå til sidens indhold",
  mainNavigation: "Hovedmenu",
  menu: "Menu",
  closeMenu: "Luk menuen",
  otherLanguage: "English",
  packages: "Jobpakker",
  verify: "Bekræft et dokument",
  signIn: "Log ind",
  signOut: "Log ud",
  employerHome: "Jeres jobpakker",
  municipalityHome: "Overblik",
  municipalityInquiries: "Henvendelser",
  municipalityAgreements: "Aftaler",
  accountRoles: {
    employer: "Arbejdsgiver",
    consultant: "Virksomhedskonsulent",
    approver: "Leder",
    coordinator: "Koordinator",
  },
  signedInAs: (name: string, role: string) => `${name}, ${role}`,
  demo: {
    region: "Om demonstrationen",
    title: "Demonstration",
    explanation: "Personer, virksomheder og aftaler er opfundne, og ingen mail forlader portalen.",
    today: (date: string) => `I portalen er det ${date}.`,
    inbox: "Se de sendte mails",
    clock: "Stil uret",
  },
  footer: {
    lostLink: "Jeg har mistet mit link",
    about:
      "En jobpakke er ét sammenhængende forløb hen mod ét bestemt job. Alle ved, hvad der skal ske, hvornår og hvorfor.",
    find: "Find vej",
    language: "Sprog",
  },
  error: {
    notFound: {
      title: "Siden findes ikke",
      lead: "Adressen kan være skrevet forkert, siden kan være flyttet, eller du har ikke adgang til den.",
    },
    refused: {
      title: "Det kan ikke lade sig gøre",
      lead: "Portalen kunne ikke tage imod det, der blev sendt. Gå tilbage, og prøv igen.",
    },
    tooMany: {
      title: "Vent et øjeblik",
      lead: "Der er kommet mange forsøg på kort tid. Vent et par minutter, og prøv igen.",
    },
    unexpected: {
      title: "Noget gik galt hos os",
      lead: "Det er ikke din skyld. Prøv igen om lidt. Bliver det ved, så fortæl os sagsnummeret herunder, når du henvender dig.",
    },
    requestId: "Sagsnummer",
    home: "Gå til forsiden",
  },
};
