import { carriesNow } from "#app/domain/competence/carry.ts";
import { competenceLevels } from "#app/domain/competence/competence.ts";
import { type CompetenceCard, lastWrittenAt } from "#app/domain/competence/competence-card.ts";
import {
  gapsOf,
  newestAssessments,
  observedLevels,
  type ProfiledCompetence,
  profileOf,
  strengthsOf,
} from "#app/domain/competence/profile.ts";
import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import { inLocale, type Locale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { competence as da } from "#app/i18n/da/competence.ts";
import { competence as en } from "#app/i18n/en/competence.ts";
import type { ContractBlock } from "./contract-block.ts";
import { contractTexts } from "./contract-blocks.ts";

export const cardTexts = { da, en };

const heading = (text: string, level: 1 | 2 = 1): ContractBlock => ({ kind: "heading", level, text });
const list = (items: readonly string[], none: string): ContractBlock =>
  items.length === 0 ? { kind: "paragraph", text: none } : { kind: "list", items };

/** The card on paper, addressed to the citizen whose it is. */
export function competenceCardBlocks(card: CompetenceCard, locale: Locale): ContractBlock[] {
  const t = cardTexts[locale].document;
  const { levels, day } = contractTexts[locale];
  const say = (text: LocalizedText) => inLocale(text, locale);
  const on = (at: Instant) => day(copenhagenDate(at));
  const profile = profileOf(card.required, observedLevels(card.assessments));
  const carries = carriesNow(profile, card.carries).filter(({ state }) => state === "holds");
  const written = lastWrittenAt(card);
  const seen = ({ observed }: ProfiledCompetence) => (observed === null ? t.notAssessed : levels[observed]);
  return [
    {
      kind: "title",
      text: t.name,
      subtitle: t.subtitle(say(card.jobTitle), card.workplace),
      reference: card.reference,
    },
    { kind: "paragraph", text: t.intro },
    {
      kind: "definitions",
      rows: [
        { label: t.holder, value: card.holder },
        { label: t.job, value: say(card.jobTitle) },
        { label: t.workplace, value: card.workplace },
        { label: t.municipality, value: card.municipality },
        { label: t.reference, value: card.reference },
        { label: t.updated, value: written === null ? t.empty : on(written) },
      ],
    },
    heading(t.strengths),
    list(
      strengthsOf(profile).map((one) => t.strength(say(one.name), seen(one).toLowerCase())),
      t.noStrengths,
    ),
    heading(t.gaps),
    list(
      gapsOf(profile).map((gap) => {
        const carried = carries
          .filter((carry) => carry.gap.key === gap.key)
          .map(({ strength, how }) => t.carried(say(strength.name), how));
        return [t.gap(say(gap.name), seen(gap).toLowerCase(), levels[gap.level].toLowerCase()), ...carried].join(". ");
      }),
      t.noGaps,
    ),
    heading(t.profile),
    {
      kind: "table",
      caption: t.profileCaption,
      columns: [
        { header: t.competence, share: 5 },
        { header: t.required, share: 2 },
        { header: t.observed, share: 2 },
        { header: t.result, share: 2.4 },
      ],
      rows: profile.flatMap(({ competences }) =>
        competences.map((one) => [
          say(one.name),
          levels[one.level],
          seen(one),
          cardTexts[locale].standings[one.standing],
        ]),
      ),
    },
    ...wordsOf(card, locale),
    heading(t.scale),
    {
      kind: "list",
      items: competenceLevels.map((level) => t.scaleLine(levels[level], cardTexts[locale].levelMeanings[level])),
    },
    { kind: "notice", text: t.closing },
  ];
}

/** What was written, competence by competence; those without a word are left out. */
function wordsOf(card: CompetenceCard, locale: Locale): ContractBlock[] {
  const { document: t, assessorRoles } = cardTexts[locale];
  const { groups, day } = contractTexts[locale];
  const newest = newestAssessments(card.assessments);
  const commentsOn = (key: string | null) =>
    card.comments.filter((row) => row.key === key).map(({ comment }) => t.own(comment));
  const whole = commentsOn(null);
  const parts = profileOf(card.required, observedLevels(card.assessments)).flatMap(({ group, competences }) => {
    const told = competences.flatMap(({ key, name }): ContractBlock[] => {
      const row = newest.get(key);
      const items = [
        ...(row?.example ? [t.example(row.example)] : []),
        ...(row?.nextStep ? [t.nextStep(row.nextStep)] : []),
        ...commentsOn(key),
        ...(row
          ? [t.said(row.assessorName, assessorRoles[row.assessorRole], day(copenhagenDate(row.assessedAt)))]
          : []),
      ];
      return items.length === 0 ? [] : [{ kind: "list", caption: inLocale(name, locale), items }];
    });
    return told.length === 0 ? [] : [heading(groups[group], 2), ...told];
  });
  return [
    ...(parts.length === 0 ? [] : [heading(t.words), ...parts]),
    ...(whole.length === 0 ? [] : [heading(t.ownWords), { kind: "list", items: whole } as const]),
  ];
}
