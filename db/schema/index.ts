export * from "./agreement.ts";
export * from "./catalogue.ts";
export * from "./competence.ts";
export * from "./partnership.ts";
export * from "./people.ts";
export * from "./promises.ts";
export * from "./staircase.ts";
export * from "./statute.ts";
