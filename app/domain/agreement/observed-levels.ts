import type { CompetenceLevel } from "../competence/competence.ts";
import type { ObservedLevels } from "../competence/profile.ts";
import type { AgreementDraft } from "./draft.ts";

/** What an agreement in force says of a course: which gap it closes, and how large it was then. */
export type AgreedGap = { key: string; gap: { key: string; observed: CompetenceLevel } };

/**
 * The draft with the levels that the competence card has for the gaps that its training closes. What the card says holds:
 * training is traced to the clarification that took place (S5). A gap that nobody has assessed keeps what is written. A
 * course that is agreed already keeps the level that it was agreed on: that it has closed its gap since undoes nothing.
 */
export const withObservedLevels = (
  draft: AgreementDraft,
  observed: ObservedLevels,
  agreed: readonly AgreedGap[] = [],
): AgreementDraft => ({
  ...draft,
  training: draft.training.map((item) => {
    const before = agreed.find(({ key, gap }) => key === item.key && gap.key === item.gapKey);
    return { ...item, observed: before?.gap.observed ?? observed.get(item.gapKey) ?? item.observed };
  }),
});
