const months = (n: number) => (n === 1 ? "1 month" : `${n} months`);

export const partnership: typeof import("../da/partnership.ts").partnership = {
  contract: {
    documentName: "Partnership agreement",
    subtitle: (employer, municipality) => `Between ${employer} and ${municipality}`,
    packagesCaption: "Job packages, places and pledged lasting jobs",
    package: "Job package",
    places: "Places",
    pledgedJobs: "Lasting jobs",
    reviews: "The partnership is reviewed",
    firstDay: "First day",
    lastDay: "Last day",
    notice: "Notice",
    months,
    consultant: "The municipality's consultant",
    answerTime: "Candidates are proposed within",
    workingDays: (n) => (n === 1 ? "1 working day" : `${n} working days`),
  },
};
