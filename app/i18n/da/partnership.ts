const months = (n: number) => (n === 1 ? "1 måned" : `${n} måneder`);

export const partnership = {
  contract: {
    documentName: "Partnerskabsaftale",
    subtitle: (employer: string, municipality: string) => `Mellem ${employer} og ${municipality}`,
    packagesCaption: "Jobpakker, pladser og tilsagn om varige job",
    package: "Jobpakke",
    places: "Pladser",
    pledgedJobs: "Varige job",
    reviews: "Partnerskabet gøres op",
    firstDay: "Første dag",
    lastDay: "Sidste dag",
    notice: "Varsel ved opsigelse",
    months,
    consultant: "Kommunens konsulent",
    answerTime: "Kandidater foreslås inden for",
    workingDays: (n: number) => (n === 1 ? "1 arbejdsdag" : `${n} arbejdsdage`),
  },
  mail: {
    subject: {
      "please-sign": (who: string, day: string) => `Skriv under senest ${day}: partnerskab med ${who}`,
      "approver-please-sign": (who: string) => `Partnerskabet med ${who} mangler kommunens underskrift`,
      active: (who: string) => `Partnerskabet gælder: ${who}`,
      yearly: (who: string) => `Partnerskabet skal gøres op: ${who}`,
      "before-expiry": (who: string) => `Partnerskabet udløber snart: ${who}`,
    },
    heading: {
      "please-sign": "En partnerskabsaftale venter på din underskrift",
      "approver-please-sign": "En partnerskabsaftale venter på kommunens underskrift",
      active: "Alle har skrevet under",
      yearly: "Det er tid til at gøre partnerskabet op",
      "before-expiry": "Partnerskabet udløber snart",
    },
    body: {
      "please-sign":
        "Læs aftalen igennem, og skriv under, hvis den er rigtig. Er der noget, der ikke passer, kan du sige nej og skrive hvorfor.",
      "approver-please-sign": "Alle andre har skrevet under. Aftalen gælder først, når kommunen også har.",
      active: "Partnerskabet gælder. Her kan I følge pladser og tilsagn om varige job.",
      yearly:
        "Se, hvor mange af de varige job der er opfyldt, reserveret og åbne, og aftal, hvad der skal ske det næste år.",
      "before-expiry":
        "Tag stilling til, om I vil indgå et nyt partnerskab. Tilsagn, der ikke er brugt, udløber med aftalen.",
    },
    day: {
      "please-sign": "Skriv under senest",
      "approver-please-sign": "Skriv under senest",
      active: "Gælder fra",
      yearly: "Dato",
      "before-expiry": "Dato",
    },
    employer: "Arbejdsgiver",
    open: "Åbn partnerskabet",
    read: "Læs aftalen",
  },
};
