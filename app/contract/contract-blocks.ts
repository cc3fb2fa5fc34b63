import type { AgreedStep, JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { isLasting } from "#app/domain/job-package/step.ts";
import { inLocale, type Locale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { agreement as agreementDa } from "#app/i18n/da/agreement.ts";
import { contract as da } from "#app/i18n/da/contract.ts";
import { agreement as agreementEn } from "#app/i18n/en/agreement.ts";
import { contract as en } from "#app/i18n/en/contract.ts";
import type { ContractBlock } from "./contract-block.ts";
import { courseDates, courseTimeline } from "./course-overview.ts";

export const contractTexts = { da, en };
const agreementTexts = { da: agreementDa, en: agreementEn };
export type ContractTexts = typeof da;

const heading = (text: string, level: 1 | 2 = 1): ContractBlock => ({ kind: "heading", level, text });
const paragraph = (text: string): ContractBlock => ({ kind: "paragraph", text });
const row = (label: string, value: string) => ({ label, value });
const titleOr = (title: string, fallback: string): string => title.trim() || fallback;

/** The contract as blocks. The Danish ones are what the parties sign; the English ones explain. */
export function contractBlocks(terms: JobPackageTerms, locale: Locale): ContractBlock[] {
  const t = contractTexts[locale];
  const say = (text: LocalizedText) => inLocale(text, locale);
  const steps = terms.steps.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return numbered([
    {
      kind: "title",
      text: t.documentName,
      subtitle: t.subtitle(say(terms.jobPackage.title), terms.productionUnit.name),
      reference: t.versionLine(terms.reference, terms.version),
    },
    ...(t.translationNotice ? [{ kind: "notice", text: t.translationNotice } as const] : []),
    paragraph(t.intro),
    ...parties(terms, t),
    heading(t.purpose),
    paragraph(t.purposeText(say(terms.jobPackage.title))),
    {
      kind: "definitions",
      rows: [
        row(t.jobPackage, t.jobPackageVersion(say(terms.jobPackage.title), terms.jobPackage.version)),
        row(t.job, say(terms.jobPackage.job)),
      ],
    },
    heading(t.overview),
    courseTimeline({ ...terms, steps }, locale, t),
    {
      kind: "table",
      caption: t.datesCaption,
      columns: [
        { header: t.date, share: 3 },
        { header: t.weekColumn, share: 1.5 },
        { header: t.event, share: 7 },
      ],
      rows: courseDates({ ...terms, steps }, locale, t).map(({ date, event }) => [t.day(date), t.week(date), event]),
    },
    ...milestones(terms, locale, t),
    heading(t.steps),
    ...steps.flatMap((step, i) => stepBlocks(step, i + 1, t, say)),
    paragraph(t.decisionBeforeEnd),
    ...skipped(terms, t, say),
    ...clarification(terms, t, say),
    ...training(terms, t, say),
    ...mentoring(terms, t, say),
    ...commitments(terms, t, say),
    ...capacity(terms, t, say),
    heading(t.involvement),
    paragraph(
      terms.signatories.some((slot) => slot.role === "employee-representative")
        ? t.involvementText
        : t.involvementAlone,
    ),
    heading(t.safety),
    ...t.safetyText.map(paragraph),
    heading(t.reservation),
    ...t.reservationText.map(paragraph),
    paragraph(t.rulesAsOf(t.day(terms.rulesAsOf))),
    ...rules(terms, t, say),
    heading(t.dataProtection),
    ...t.dataProtectionText.map(paragraph),
    heading(t.duration),
    ...(steps.some((step) => step.end === null) ? [paragraph(t.noEnd)] : []),
    ...t.durationText.map(paragraph),
    ...(terms.remarks.trim() ? [heading(t.remarks), ...paragraphsOf(terms.remarks)] : []),
    heading(t.signatures),
    paragraph(t.signaturesText),
    {
      kind: "signature-slots",
      caption: t.signaturesCaption,
      note: t.signsElectronically,
      slots: terms.signatories.map(({ slot, role, name, title }) => ({ slot, role: t.roles[role], name, title })),
    },
  ]);
}

/** Sections get numbers, so that people can refer to them on the telephone. */
function numbered(blocks: ContractBlock[]): ContractBlock[] {
  let section = 0;
  return blocks.map((block) =>
    block.kind === "heading" && block.level === 1 ? { ...block, text: `${++section}. ${block.text}` } : block,
  );
}

const paragraphsOf = (text: string): ContractBlock[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map(paragraph);

function parties(terms: JobPackageTerms, t: ContractTexts): ContractBlock[] {
  const { employer, productionUnit, citizen, municipality } = terms;
  return [
    heading(t.parties),
    {
      kind: "definitions",
      caption: t.employer,
      rows: [
        row(t.name, employer.name),
        row(t.cvrNumber, employer.cvrNumber),
        row(t.ownership, t.ownerships[employer.ownership]),
        ...(employer.glnNumber ? [row(t.glnNumber, employer.glnNumber)] : []),
      ],
    },
    {
      kind: "definitions",
      caption: t.workplace,
      rows: [
        row(t.name, productionUnit.name),
        row(t.pNumber, productionUnit.pNumber),
        row(t.address, productionUnit.address),
      ],
    },
    {
      kind: "definitions",
      caption: t.citizen,
      rows: [row(t.name, citizen.name), row(t.citizenReference, citizen.referenceCode)],
    },
    {
      kind: "definitions",
      caption: t.municipality,
      rows: [
        row(t.name, municipality.name),
        row(t.municipalityUnit, municipality.unitName),
        row(t.municipalityCode, municipality.code),
      ],
    },
  ];
}

/** "1.–2. uge: 20 timer om ugen; fra 3. uge: 30 timer om ugen", or one figure where the hours stay the same. */
export function hoursText(stages: AgreedStep["hours"], t: ContractTexts): string {
  const [first] = stages;
  if (!first) return "–";
  if (stages.length === 1) return t.hours(first.hoursPerWeek);
  return stages
    .map((stage, i) => {
      const next = stages[i + 1];
      return next
        ? t.hoursFirstWeeks(stage.fromWeek, next.fromWeek - 1, stage.hoursPerWeek)
        : t.hoursFromWeek(stage.fromWeek, stage.hoursPerWeek);
    })
    .join("; ");
}

type Say = (text: LocalizedText) => string;

function stepBlocks(step: AgreedStep, position: number, t: ContractTexts, say: Say): ContractBlock[] {
  const doers = (["employer", "mentor", "citizen", "municipality"] as const).filter((who) => step.does[who].length > 0);
  return [
    heading(t.stepHeading(position, say(step.title)), 2),
    {
      kind: "definitions",
      rows: [
        row(t.stepKind, t.stepKinds[step.kind]),
        row(t.periodLabel, step.end ? t.period(step.start, step.end) : t.fromOnwards(step.start)),
        row(t.durationLabel, isLasting(step.kind) ? t.followedUp(step.weeks) : t.weeks(step.weeks)),
        row(t.weeklyHours, hoursText(step.hours, t)),
        row(t.stepPurpose, say(step.purpose)),
        row(t.stepWhy, say(step.why)),
      ],
    },
    ...(doers.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: t.tasksCaption(say(step.title)),
            columns: [
              { header: t.who, share: 2 },
              { header: t.does, share: 7 },
            ],
            rows: doers.map((who) => [t.roles[who], step.does[who].map(say)]),
          },
        ]),
  ];
}

/** What was promised, by whom and when: what the citizen can hold the others to. */
function milestones(terms: JobPackageTerms, locale: Locale, t: ContractTexts): ContractBlock[] {
  const names = agreementTexts[locale];
  if (!terms.milestones?.length) return [];
  return [
    heading(t.milestones),
    paragraph(t.milestonesText),
    {
      kind: "table",
      caption: t.milestonesCaption,
      columns: [
        { header: t.date, share: 3 },
        { header: t.weekColumn, share: 1.5 },
        { header: t.milestone, share: 5 },
        { header: t.owner, share: 2.5 },
      ],
      rows: terms.milestones.map(({ due, kind, owner }) => [
        t.day(due),
        t.week(due),
        names.milestones[kind] ?? kind,
        names.owners[owner],
      ]),
    },
  ];
}

function skipped(terms: JobPackageTerms, t: ContractTexts, say: Say): ContractBlock[] {
  if (terms.skipped.length === 0) return [];
  return [
    heading(t.skipped),
    paragraph(t.skippedText),
    {
      kind: "table",
      caption: t.skippedCaption,
      columns: [
        { header: t.step, share: 3 },
        { header: t.reason, share: 6 },
      ],
      rows: terms.skipped.map((step) => [titleOr(say(step.title), t.stepKinds[step.kind]), step.reason]),
    },
  ];
}

function clarification(terms: JobPackageTerms, t: ContractTexts, say: Say): ContractBlock[] {
  if (!terms.clarification) return [];
  return [
    heading(t.clarification),
    paragraph(t.clarificationText(t.dayAndWeek(terms.clarification.cardDue))),
    {
      kind: "table",
      caption: t.clarificationCaption,
      columns: [
        { header: t.competence, share: 4 },
        { header: t.group, share: 3 },
        { header: t.requiredLevel, share: 2 },
      ],
      rows: terms.clarification.competences.map((c) => [say(c.name), t.groups[c.group], t.levels[c.level]]),
    },
  ];
}

function training(terms: JobPackageTerms, t: ContractTexts, say: Say): ContractBlock[] {
  if (terms.training.length === 0) return [];
  return [
    heading(t.training),
    paragraph(t.trainingText),
    {
      kind: "table",
      caption: t.trainingCaption,
      columns: [
        { header: t.course, share: 3 },
        { header: t.periodLabel, share: 3 },
        { header: t.closes, share: 4 },
      ],
      rows: terms.training.map((course) => [
        [say(course.title), course.provider],
        [t.period(course.start, course.end), t.teachingDays(course.days)],
        t.gap(say(course.gap.name), t.levels[course.gap.observed], t.levels[course.gap.required]),
      ]),
    },
  ];
}

function mentoring({ mentoring: m }: JobPackageTerms, t: ContractTexts, say: Say): ContractBlock[] {
  return [
    heading(t.mentoring),
    {
      kind: "definitions",
      rows: [
        row(t.mentor, m.mentorTitle.trim() ? `${m.mentorName}, ${m.mentorTitle}` : m.mentorName),
        row(t.goal, say(m.goal)),
        row(t.periodLabel, t.period(m.start, m.end)),
        row(t.mentorHours, t.hours(m.hoursPerWeek)),
      ],
    },
    { kind: "list", caption: t.tasks, items: m.tasks.map(say) },
    paragraph(t.confidentiality),
  ];
}

function commitments(terms: JobPackageTerms, t: ContractTexts, say: Say): ContractBlock[] {
  return [
    heading(t.commitments),
    { kind: "list", caption: t.employerCommits, items: terms.employerCommits.map(say) },
    { kind: "list", caption: t.municipalityCommits, items: terms.municipalityCommits.map(say) },
    { kind: "list", caption: t.citizenCommits, items: t.citizenCommitsList },
    ...(terms.childrenCertificate ? [{ kind: "notice", text: t.childrenCertificate } as const] : []),
  ];
}

function capacity(terms: JobPackageTerms, t: ContractTexts, say: Say): ContractBlock[] {
  const { capacity: c, productionUnit, rulesAsOf } = terms;
  const rule = terms.rules?.find((known) => known.id === c.ruleId);
  return [
    heading(t.capacity),
    paragraph(t.capacityText(productionUnit.pNumber)),
    {
      kind: "definitions",
      rows: [
        row(t.capacityStaff, t.fullTime(c.fullTimeEquivalents)),
        row(t.capacityPlaces, t.number(c.places)),
        row(t.capacityInUse, t.number(c.inUse)),
        row(t.capacityFree, t.capacityFreeValue(c.places, c.inUse)),
        // Versions from before the rules were rows name theirs by its id.
        row(
          t.capacityRule,
          rule ? t.ruleText(rule.paragraph, say(rule.sentence)) : t.ruleAsOf(c.ruleId, t.day(rulesAsOf)),
        ),
        ...(c.overrideReason ? [row(t.capacityOverride, c.overrideReason)] : []),
      ],
    },
  ];
}

/** Only what the course has to do with; the capacity rule stands with its arithmetic. */
function rules(terms: JobPackageTerms, t: ContractTexts, say: Say): ContractBlock[] {
  const others = (terms.rules ?? []).filter((rule) => rule.id !== terms.capacity.ruleId);
  if (others.length === 0) return [];
  const items = others.map((rule) => t.ruleText(rule.paragraph, say(rule.sentence)));
  return [{ kind: "list", caption: t.rulesCaption, items }];
}
