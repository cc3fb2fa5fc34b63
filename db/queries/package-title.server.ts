import { jobPackage } from "../schema/index.ts";

/** A package's name in both languages: the page picks the reader's. */
export const columnsOfPackageTitle = { title: { da: jobPackage.titleDa, en: jobPackage.titleEn } };
