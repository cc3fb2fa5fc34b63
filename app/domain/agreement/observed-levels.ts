import type { ObservedLevels } from "../competence/profile.ts";
import type { AgreementDraft } from "./draft.ts";

/**
 * The draft with the levels that the competence card has for the gaps that its training closes. What the card says holds:
 * training is traced to the clarification that took place (S5). A gap that nobody has assessed keeps what is written.
 */
export const withObservedLevels = (draft: AgreementDraft, observed: ObservedLevels): AgreementDraft => ({
  ...draft,
  training: draft.training.map((item) => ({ ...item, observed: observed.get(item.gapKey) ?? item.observed })),
});
