import { contractTexts, hoursText } from "#app/contract/contract-blocks.ts";
import { changedSections, type Section, sections } from "#app/domain/agreement/sections.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { inLocale, type Locale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { dictionaryFor } from "#app/i18n/index.ts";

/** One thing that an agreement says, under a name that stays when its words change. */
type Line = { key: string; label: string; text: string };

export type ChangedPart = Section | "signatories";
/** Null where a version does not have it. */
export type ChangedLine = { key: string; label: string; before: string | null; after: string | null };
export type ChangedTerms = { part: ChangedPart; lines: ChangedLine[] };

/** What a change says in plain words, part by part: only what differs. */
export function changedTerms(before: JobPackageTerms, after: JobPackageTerms, locale: Locale): ChangedTerms[] {
  const [old, now] = [linesOf(before, locale), linesOf(after, locale)];
  const changed = changedSections(before, after);
  return [...sections.filter((section) => changed.includes(section)), "signatories" as const]
    .map((part) => ({ part, lines: differing(old[part], now[part]) }))
    .filter(({ lines }) => lines.length > 0);
}

function differing(old: readonly Line[], now: readonly Line[]): ChangedLine[] {
  const keys = [...new Set([...now, ...old].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const before = old.find((line) => line.key === key);
    const after = now.find((line) => line.key === key);
    const label = (after ?? before)?.label ?? key;
    return before?.text === after?.text
      ? []
      : [{ key, label, before: before?.text ?? null, after: after?.text ?? null }];
  });
}

/** Everything that each part of an agreement says, in the contract's own words. */
function linesOf(terms: JobPackageTerms, locale: Locale): Record<ChangedPart, Line[]> {
  const t = contractTexts[locale];
  const { roles } = dictionaryFor(locale).agreement;
  const say = (text: LocalizedText) => inLocale(text, locale);
  const listed = (texts: readonly LocalizedText[]) => texts.map(say).join("\n");
  const line = (key: string, label: string, text: string | null): Line[] => (text ? [{ key, label, text }] : []);
  const { employer, productionUnit, citizen, municipality, jobPackage, mentoring, clarification } = terms;
  return {
    parties: [
      ...line("employer", t.employer, employer.name),
      ...line("cvr", t.cvrNumber, employer.cvrNumber),
      ...line("ownership", t.ownership, t.ownerships[employer.ownership]),
      ...line("gln", t.glnNumber, employer.glnNumber),
      ...line("unit", t.workplace, productionUnit.name),
      ...line("p", t.pNumber, productionUnit.pNumber),
      ...line("address", t.address, productionUnit.address),
      ...line("citizen", t.citizen, citizen.name),
      ...line("citizen-reference", t.citizenReference, citizen.referenceCode),
      ...line("municipality", t.municipality, municipality.name),
      ...line("unit-name", t.municipalityUnit, municipality.unitName),
      ...line("municipality-code", t.municipalityCode, municipality.code),
      ...line("package", t.jobPackage, say(jobPackage.title)),
      ...line("job", t.job, say(jobPackage.job)),
    ],
    schedule: [
      ...terms.steps.flatMap(({ key, title, start, end }) =>
        line(`step:${key}`, say(title), end ? t.period(start, end) : t.fromOnwards(start)),
      ),
      ...terms.training.flatMap(({ key, title, start, end }) =>
        line(`training:${key}`, say(title), t.period(start, end)),
      ),
      ...line("mentoring", t.mentoringName, t.period(mentoring.start, mentoring.end)),
      ...line("card", t.cardDueEvent, clarification && t.dayAndWeek(clarification.cardDue)),
    ],
    hours: terms.steps.flatMap(({ key, title, hours }) => line(key, say(title), hoursText(hours, t))),
    tasks: [
      ...terms.steps.flatMap(({ key, kind, title, purpose, why, does }) =>
        line(
          `step:${key}`,
          say(title),
          [
            t.stepKinds[kind],
            say(purpose),
            say(why),
            ...(["employer", "mentor", "citizen", "municipality"] as const)
              .filter((who) => does[who].length > 0)
              .map((who) => `${t.roles[who]}: ${does[who].map(say).join("; ")}`),
          ].join("\n"),
        ),
      ),
      ...terms.skipped.flatMap(({ kind, title, reason }) =>
        line(`skipped:${kind}`, `${t.skipped}: ${say(title)}`, reason),
      ),
    ],
    training: terms.training.flatMap(({ key, title, days, provider, gap }) =>
      line(
        key,
        say(title),
        [provider, t.teachingDays(days), t.gap(say(gap.name), t.levels[gap.observed], t.levels[gap.required])].join(
          "\n",
        ),
      ),
    ),
    clarification: (clarification?.competences ?? []).flatMap(({ key, name, group, level }) =>
      line(key, say(name), `${t.groups[group]}: ${t.levels[level]}`),
    ),
    mentoring: [
      ...line(
        "mentor",
        t.mentor,
        mentoring.mentorTitle ? `${mentoring.mentorName}, ${mentoring.mentorTitle}` : mentoring.mentorName,
      ),
      ...line("goal", t.goal, say(mentoring.goal)),
      ...line("hours", t.mentorHours, t.hours(mentoring.hoursPerWeek)),
      ...line("tasks", t.tasks, listed(mentoring.tasks)),
    ],
    commitments: [
      ...line("employer", t.employerCommits, listed(terms.employerCommits)),
      ...line("municipality", t.municipalityCommits, listed(terms.municipalityCommits)),
      ...line("children", t.commitments, terms.childrenCertificate ? t.childrenCertificate : null),
    ],
    capacity: [
      ...line("staff", t.capacityStaff, t.fullTime(terms.capacity.fullTimeEquivalents)),
      ...line("override", t.capacityOverride, terms.capacity.overrideReason),
    ],
    remarks: line("remarks", t.remarks, terms.remarks),
    signatories: terms.signatories.flatMap(({ slot, role, name, title }) =>
      line(slot, roles[role], title ? `${name}, ${title}` : name),
    ),
  };
}
