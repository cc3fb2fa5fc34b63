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
};
