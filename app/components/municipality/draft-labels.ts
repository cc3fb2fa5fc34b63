import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import type { JobPackageContent } from "#app/domain/job-package/job-package.ts";
import { inLocale, type Locale } from "#app/domain/shared/localized.ts";
import type { Dictionary } from "#app/i18n/index.ts";

/** The form's id: links to a field are `#draft-…` (paths.municipalityDraft). */
export const draftFormId = "draft";

const mostSignatories = 4;
const mostHoursLines = 12;

/** Every field's label by its name, in the form's order; where a name stands in a list of errors, it says which line. */
export function draftLabels(
  { municipality: { draft: words }, staircase }: Pick<Dictionary, "municipality" | "staircase">,
  content: Pick<JobPackageContent, "steps" | "training">,
  draft: Pick<AgreementDraft, "steps" | "training">,
  locale: Locale,
): Record<string, string> {
  const labels: Record<string, string> = {
    startDate: words.startDate,
    "citizen.name": `${words.citizen}, ${words.citizenName}`,
    "citizen.email": `${words.citizen}, ${words.email}`,
    "citizen.phone": `${words.citizen}, ${words.phone}`,
    employerSignatories: words.employer,
  };
  for (let i = 0; i < mostSignatories; i++) {
    const who = words.signatory(i + 1);
    labels[`employerSignatories[${i}].name`] = `${who}, ${words.name}`;
    labels[`employerSignatories[${i}].title`] = `${who}, ${words.jobTitle}`;
    labels[`employerSignatories[${i}].email`] = `${who}, ${words.email}`;
  }
  Object.assign(labels, {
    "representative.needed": words.representative,
    "representative.name": `${words.representative}, ${words.name}`,
    "representative.email": `${words.representative}, ${words.email}`,
    "mentor.name": `${words.mentor}, ${words.name}`,
    "mentor.title": `${words.mentor}, ${words.jobTitle}`,
    "mentor.email": `${words.mentor}, ${words.email}`,
    "mentor.hoursPerWeek": words.mentorHours,
    "mentor.start": words.mentorStart,
    "mentor.end": words.mentorEnd,
    approverId: words.approverId,
  });
  for (const [i, step] of draft.steps.entries()) {
    const source = content.steps.find((known) => known.kind === step.kind);
    const title = source ? inLocale(source.title, locale) : step.kind;
    const at = `steps[${i}]`;
    labels[`${at}.included`] = `${title}, ${words.included}`;
    labels[`${at}.skipReason`] = `${title}, ${words.skipReason}`;
    labels[`${at}.whyNotFirst`] = `${title}, ${staircase.start.whyNotFirst}`;
    labels[`${at}.start`] = `${title}, ${words.stepStart}`;
    labels[`${at}.end`] = `${title}, ${words.stepEnd}`;
    for (let line = 0; line < mostHoursLines; line++) {
      labels[`${at}.hours[${line}].fromWeek`] = `${title}, ${words.fromWeek(line + 1)}`;
      labels[`${at}.hours[${line}].hoursPerWeek`] = `${title}, ${words.hoursPerWeek(line + 1)}`;
    }
  }
  for (const [i, item] of draft.training.entries()) {
    const source = content.training.find((known) => known.key === item.key);
    const title = source ? inLocale(source.title, locale) : item.key;
    const at = `training[${i}]`;
    labels[`${at}.included`] = `${title}, ${words.trainingIncluded}`;
    labels[`${at}.provider`] = `${title}, ${words.provider}`;
    labels[`${at}.start`] = `${title}, ${words.trainingStart}`;
    labels[`${at}.end`] = `${title}, ${words.trainingEnd}`;
    labels[`${at}.gapKey`] = `${title}, ${words.gapKey}`;
    labels[`${at}.observed`] = `${title}, ${words.observed}`;
  }
  return {
    ...labels,
    fullTimeEquivalents: words.fullTimeEquivalents,
    capacityOverrideReason: words.overrideReason,
    placementGroup: words.limits.placementGroup,
    placementExtensionReason: words.limits.placementExtensionReason,
    "wageSubsidy.latestMonth": words.limits.latestMonth,
    "wageSubsidy.yearAverage": words.limits.yearAverage,
    "wageSubsidy.longerReason": words.limits.longerReason,
    remarks: words.remarks,
  };
}
