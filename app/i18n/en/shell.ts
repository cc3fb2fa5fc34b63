export const shell: typeof import("../da/shell.ts").shell = {
  portalName: "Jobpakkeportalen",
  description:
    "Job packages and partnership agreements between municipalities and employers: one coherent course towards one specific job.",
  skipToContent: "Skip to the page's content",
  mainNavigation: "Main menu",
  menu: "Menu",
  closeMenu: "Close the menu",
  otherLanguage: "Dansk",
  packages: "Job packages",
  verify: "Verify a document",
  signIn: "Sign in",
  signOut: "Sign out",
  employerHome: "Your job packages",
  municipalityHome: "Overview",
  municipalityInquiries: "Inquiries",
  municipalityAgreements: "Agreements",
  accountRoles: {
    employer: "Employer",
    consultant: "Business consultant",
    approver: "Manager",
    coordinator: "Coordinator",
  },
  signedInAs: (name, role) => `${name}, ${role}`,
  demo: {
    region: "About the demonstration",
    title: "Demonstration",
    explanation: "People, companies and agreements are invented, and no e-mail leaves the portal.",
    today: (date) => `In the portal it is ${date}.`,
    inbox: "See the e-mails sent",
    clock: "Set the clock",
  },
  footer: {
    lostLink: "I have lost my link",
    about: "A job package is one coherent course towards one specific job. Everybody knows what happens, when and why.",
    find: "Find your way",
    language: "Language",
  },
  error: {
    notFound: {
      title: "This page does not exist",
      lead: "The address may be misspelt, the page may have moved, or you may not have access to it.",
    },
    refused: {
      title: "That cannot be done",
      lead: "The portal could not accept what was sent. Go back and try again.",
    },
    tooMany: {
      title: "Please wait a moment",
      lead: "There have been many attempts in a short time. Wait a few minutes and try again.",
    },
    unexpected: {
      title: "Something went wrong on our side",
      lead: "It is not your fault. Try again shortly. If it goes on, tell us the case number below when you contact us.",
    },
    requestId: "Case number",
    home: "Go to the front page",
  },
};
