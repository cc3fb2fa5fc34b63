/** Pages that the web server answers with before the portal itself is asked. */
export const server = {
  portalName: "Jobpakkeportalen",
  home: "Gå til forsiden",
  requestId: "Sagsnummer",
  badRequest: {
    title: "Adressen kan ikke læses",
    lead: "Den er skrevet på en måde, som portalen ikke forstår.",
  },
  otherSite: {
    title: "Det blev ikke sendt fra portalen",
    lead: "Portalen tager kun imod det, der sendes fra dens egne sider. Der er ikke ændret noget. Åbn siden i portalen, og prøv igen.",
  },
  tooLarge: {
    title: "Det, du sendte, fylder for meget",
    lead: (megabytes: number) =>
      `Portalen tager imod op til ${megabytes} MB ad gangen. Der er ikke ændret noget. Gå tilbage, og send noget mindre.`,
  },
  unexpected: {
    title: "Noget gik galt hos os",
    lead: "Det er ikke din skyld. Prøv igen om lidt. Bliver det ved, så fortæl os sagsnummeret herunder, når du henvender dig.",
  },
};
