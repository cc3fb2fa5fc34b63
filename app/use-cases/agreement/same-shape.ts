import type { AgreementDraft } from "#app/domain/agreement/draft.ts";

/** A form may change what a draft says, never which steps and courses the package has. */
export function sameShape(typed: AgreementDraft, stored: AgreementDraft): AgreementDraft {
  return {
    ...typed,
    steps: stored.steps.map((step) => typed.steps.find((other) => other.kind === step.kind) ?? step),
    training: stored.training.map((item) => typed.training.find((other) => other.key === item.key) ?? item),
  };
}
