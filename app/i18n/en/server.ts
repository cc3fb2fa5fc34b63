export const server: typeof import("../da/server.ts").server = {
  portalName: "Jobpakkeportalen",
  home: "Go to the front page",
  requestId: "Case number",
  badRequest: {
    title: "The address cannot be read",
    lead: "It is written in a way that the portal does not understand.",
  },
  otherSite: {
    title: "It was not sent from the portal",
    lead: "The portal takes only what is sent from its own pages. Nothing has been changed. Open the page in the portal, and try again.",
  },
  tooLarge: {
    title: "What you sent is too large",
    lead: (megabytes) =>
      `The portal takes up to ${megabytes} MB at a time. Nothing has been changed. Go back, and send something smaller.`,
  },
  unexpected: {
    title: "Something went wrong on our side",
    lead: "It is not your fault. Try again in a while. If it goes on, tell us the case number below when you contact us.",
  },
};
