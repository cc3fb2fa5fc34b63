/** Words of the page's parts: forms, tables, timelines. */
export const parts = {
  breadcrumb: "Brødkrumme",
  home: "Forside",
  close: "Luk",
  optional: "frivilligt",
  choose: "Vælg",
  day: "Dag",
  month: "Måned",
  year: "År",
  dateExample: "For eksempel 18 8 2026",
  characterLimit: (limit: string) => `Du kan skrive op til ${limit} tegn.`,
  errorPrefix: "Fejl",
  errorSummary: (count: number) =>
    count === 1 ? "Der er én ting, du skal rette" : `Der er ${count} ting, du skal rette`,
  scrollableTable: "Tabellen kan rulles vandret",
  pagination: {
    label: "Sider",
    previous: "Forrige",
    next: "Næste",
    page: (page: number) => `Side ${page}`,
    lastPage: (page: number) => `Sidste side, side ${page}`,
    position: (page: number, total: number) => `Side ${page} af ${total}`,
  },
  stepGuide: {
    label: "Trin i udfyldelsen",
    position: (step: number, total: number) => `Trin ${step} af ${total}`,
    states: { current: "du er her", done: "udfyldt", error: "mangler noget", upcoming: "ikke begyndt" },
  },
  alert: { info: "Oplysning", success: "Gennemført", warning: "Bemærk", error: "Fejl" },
  places: { one: "plads", other: "pladser" },
  weeks: { one: "uge", other: "uger" },
  hoursPerWeek: (hours: string) => `${hours} timer om ugen`,
  staircase: {
    // Soft hyphens show where the drawing may break a long word.
    kinds: {
      preparation: "Forberedelse",
      trial: "Prøveperiode",
      clarification: "Kompetence\u00adafklaring",
      training: "Opkvali\u00adficering",
      "wage-subsidy": "Løntilskud",
      employment: "Ordinær ansættelse",
    },
    states: { done: "gennemført", current: "i gang", planned: "planlagt", skipped: "springes over" },
    lasting: "varigt job",
    step: (number: number) => `Trin ${number}`,
    mentoring: "Mentorordning undervejs",
  },
  timeline: {
    states: { done: "Nået", planned: "Planlagt", missed: "Overskredet", waived: "Bortfaldet" },
    owner: (name: string) => `Ansvarlig: ${name}`,
  },
};
