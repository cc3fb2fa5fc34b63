import { areaNames } from "#app/domain/partnership/areas.ts";
import type { ClauseContent } from "#app/domain/partnership/clauses.ts";
import type { PartnershipTerms } from "#app/domain/partnership/terms.ts";
import { inLocale, type Locale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { partnership as da } from "#app/i18n/da/partnership.ts";
import { partnership as en } from "#app/i18n/en/partnership.ts";
import type { ContractBlock } from "./contract-block.ts";
import { type ContractTexts, contractTexts } from "./contract-blocks.ts";

export const partnershipTexts = { da: da.contract, en: en.contract };
type Texts = typeof da.contract;

type Writing = { t: Texts; c: ContractTexts; say: (text: LocalizedText) => string };

const row = (label: string, value: string) => ({ label, value });
const paragraphsOf = (text: string): ContractBlock[] =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== "")
    .map((line) => ({ kind: "paragraph", text: line.trim() }));

/** The partnership agreement as blocks. The Danish ones are what the parties sign; the English ones explain. */
export function partnershipBlocks(terms: PartnershipTerms, locale: Locale): ContractBlock[] {
  const writing: Writing = {
    t: partnershipTexts[locale],
    c: contractTexts[locale],
    say: (text) => inLocale(text, locale),
  };
  const { t, c, say } = writing;
  return [
    {
      kind: "title",
      text: t.documentName,
      subtitle: t.subtitle(terms.employer.name, terms.municipality.name),
      reference: c.versionLine(terms.reference, terms.version),
    },
    ...(c.translationNotice ? [{ kind: "notice", text: c.translationNotice } as const] : []),
    ...terms.clauses.flatMap((clause, i): ContractBlock[] => [
      { kind: "heading", level: 1, text: `${i + 1}. ${say(clause.title)}` },
      ...clause.paragraphs.map((text) => ({ kind: "paragraph", text: say(text) }) as const),
      ...clause.contents.flatMap((content) => contentBlocks(content, terms, writing)),
      ...(clause.key === "municipality-undertakes" ? municipalityBlocks(terms, writing) : []),
    ]),
  ];
}

function contentBlocks(content: ClauseContent, terms: PartnershipTerms, { t, c, say }: Writing): ContractBlock[] {
  const { employer, municipality } = terms;
  switch (content) {
    case "parties":
      return [
        {
          kind: "definitions",
          caption: c.employer,
          rows: [
            row(c.name, employer.name),
            row(c.cvrNumber, employer.cvrNumber),
            row(c.ownership, c.ownerships[employer.ownership]),
            ...(employer.glnNumber ? [row(c.glnNumber, employer.glnNumber)] : []),
          ],
        },
        {
          kind: "definitions",
          caption: c.municipality,
          rows: [
            row(c.name, municipality.name),
            row(c.municipalityUnit, municipality.unitName),
            row(c.municipalityCode, municipality.code),
          ],
        },
      ];
    case "areas":
      return [{ kind: "list", items: terms.areas.map((area) => say(areaNames[area])) }];
    case "packages":
      return [
        {
          kind: "table",
          caption: t.packagesCaption,
          columns: [
            { header: t.package, share: 5 },
            { header: t.places, share: 1.5 },
            { header: t.pledgedJobs, share: 2 },
          ],
          rows: terms.packages.map((item) => [say(item.title), c.number(item.places), c.number(item.pledgedJobs)]),
        },
      ];
    case "undertakings":
      return paragraphsOf(terms.employerUndertakes);
    case "reviews":
      return terms.reviews.length === 0
        ? []
        : [{ kind: "list", caption: t.reviews, items: terms.reviews.map((day) => c.dayAndWeek(day)) }];
    case "term":
      return [
        {
          kind: "definitions",
          rows: [
            row(t.firstDay, c.day(terms.start)),
            row(t.lastDay, c.day(terms.end)),
            row(t.notice, t.months(terms.noticeMonths)),
          ],
        },
      ];
    case "signatures":
      return [
        {
          kind: "signature-slots",
          caption: c.signaturesCaption,
          note: c.signsElectronically,
          slots: terms.signatories.map(({ slot, role, name, title }) => ({ slot, role: c.roles[role], name, title })),
        },
      ];
  }
}

const municipalityBlocks = (terms: PartnershipTerms, { t }: Writing): ContractBlock[] => [
  {
    kind: "definitions",
    rows: [
      row(t.consultant, [terms.consultant.name, terms.consultant.title].filter(Boolean).join(", ")),
      row(t.answerTime, t.workingDays(terms.answerWorkingDays)),
    ],
  },
  ...paragraphsOf(terms.municipalityUndertakes),
];
