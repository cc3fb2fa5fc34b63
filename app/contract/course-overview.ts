import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { inLocale, type Locale } from "#app/domain/shared/localized.ts";
import { addMonths, addWeeks, daysBetween, laterOf, type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { ContractBlock, TimelineRow } from "./contract-block.ts";
import type { ContractTexts } from "./contract-blocks.ts";

/** How far the drawing follows what has no end. */
const weeksShownOfLastingJob = 4;

/** The course as bars: the staircase first, then what runs alongside. */
export function courseTimeline(
  terms: JobPackageTerms,
  locale: Locale,
  t: ContractTexts,
): Extract<ContractBlock, { kind: "timeline" }> {
  const when = (start: PlainDate, end: PlainDate | null) => (end ? t.period(start, end) : t.fromOnwards(start));
  const bar = (label: string, start: PlainDate, end: PlainDate | null): TimelineRow => ({
    label,
    when: when(start, end),
    start,
    end,
  });
  const rows = [
    ...terms.steps.map((step) => bar(inLocale(step.title, locale), step.start, step.end)),
    ...terms.training.map((course) => bar(inLocale(course.title, locale), course.start, course.end)),
    bar(t.mentoringName, terms.mentoring.start, terms.mentoring.end),
  ];
  const from = rows.map((r) => r.start).reduce((a, b) => (a < b ? a : b));
  const to = rows.map((r) => r.end ?? addWeeks(r.start, weeksShownOfLastingJob)).reduce(laterOf);
  return { kind: "timeline", caption: t.timelineCaption, from, to, ticks: monthTicks(from, to, t), rows };
}

/** First days of months, at most eight of them, so that their labels stand clear of each other. */
function monthTicks(from: PlainDate, to: PlainDate, t: ContractTexts): { at: PlainDate; label: string }[] {
  const ticks: { at: PlainDate; label: string }[] = [];
  const every = Math.max(1, Math.ceil(daysBetween(from, to) / 30 / 8));
  for (let at = addMonths(plainDate(`${from.slice(0, 7)}-01`), 1); at <= to; at = addMonths(at, every)) {
    ticks.push({ at, label: t.month(at) });
  }
  return ticks;
}

/** Every date that the contract promises, in order. */
export function courseDates(
  terms: JobPackageTerms,
  locale: Locale,
  t: ContractTexts,
): { date: PlainDate; event: string }[] {
  const span = (title: string, start: PlainDate, end: PlainDate | null) => [
    { date: start, event: t.begins(title) },
    ...(end ? [{ date: end, event: t.ends(title) }] : []),
  ];
  return [
    ...terms.steps.flatMap((step) => span(inLocale(step.title, locale), step.start, step.end)),
    ...(terms.clarification ? [{ date: terms.clarification.cardDue, event: t.cardDueEvent }] : []),
    ...terms.training.flatMap((course) => span(inLocale(course.title, locale), course.start, course.end)),
    ...span(t.mentoringName, terms.mentoring.start, terms.mentoring.end),
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
