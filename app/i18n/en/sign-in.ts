export const signIn: typeof import("../da/sign-in.ts").signIn = {
  title: "Sign in",
  lead: "For employers with an account and for the municipality's staff. You get a link by mail; there is no password.",
  email: "Mail address",
  emailHint: "The address that your account was made with.",
  send: "Send me a link",
  sent: "Look in your mailbox",
  sentText:
    "If the address has an account, a link is on its way. It works once and for 20 minutes. Look among unwanted mail, too.",
  noAccount: "Are you a mentor, a citizen, an employee representative or a signatory without an account?",
  lostLink: "Have your personal link sent",
  link: {
    title: "Complete your sign-in",
    lead: "Press the button to sign in. The link works once.",
    enter: "Sign in",
    closed: "The link is used or has expired",
    closedText: "A link to sign in works once and for 20 minutes. Ask for a new one.",
    again: "Ask for a new link",
  },
  demo: {
    title: "Try the portal as one of these people",
    lead: "This is a demonstration: the people are invented, and pressing a name signs in without a mail.",
    others: "Mentors, citizens and employee representatives have no account. They come in by links from their mails:",
    inbox: "open the demonstration's mailbox",
  },
};
