import type { JobPackageContent } from "../job-package/job-package.ts";
import type { LocalizedText } from "../shared/localized.ts";
import type { AgreementDraft } from "./draft.ts";

/** What a draft's lines are about, by the beginning of their fields' names: `steps[2]`, `training[0]`. */
export function rowTitles(
  draft: Pick<AgreementDraft, "steps" | "training">,
  content: Pick<JobPackageContent, "steps" | "training">,
): Record<string, LocalizedText> {
  const steps = draft.steps.map(({ kind }, i) => {
    return [`steps[${i}]`, content.steps.find((step) => step.kind === kind)?.title] as const;
  });
  const training = draft.training.map(({ key }, i) => {
    return [`training[${i}]`, content.training.find((item) => item.key === key)?.title] as const;
  });
  return Object.fromEntries([...steps, ...training].flatMap(([name, title]) => (title ? [[name, title]] : [])));
}
