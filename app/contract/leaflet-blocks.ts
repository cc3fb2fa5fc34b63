import { type JobPackageContent, weeksToEmployment } from "#app/domain/job-package/job-package.ts";
import { isLasting } from "#app/domain/job-package/step.ts";
import { inLocale, type Locale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { ContractBlock } from "./contract-block.ts";
import { contractTexts } from "./contract-blocks.ts";

/** A job package on paper, to hand over or hang up. */
export function leafletBlocks(content: JobPackageContent, locale: Locale): ContractBlock[] {
  const t = contractTexts[locale];
  const l = t.leaflet;
  const say = (text: LocalizedText) => inLocale(text, locale);
  const list = (caption: string, items: readonly LocalizedText[]): ContractBlock => ({
    kind: "list",
    caption,
    items: items.map(say),
  });
  return [
    {
      kind: "title",
      text: say(content.title),
      subtitle: say(content.summary),
      reference: `${l.documentName} · ${l.weeksToJob(weeksToEmployment(content.steps))}`,
    },
    { kind: "heading", level: 1, text: l.job },
    { kind: "paragraph", text: say(content.job) },
    list(l.tasks, content.tasks),
    list(l.requirements, content.requirements),
    ...(content.childrenCertificate ? [{ kind: "notice", text: l.childrenCertificate } as const] : []),
    { kind: "heading", level: 1, text: l.staircase },
    {
      kind: "table",
      caption: l.staircaseCaption,
      columns: [
        { header: l.step, share: 3 },
        { header: l.lasts, share: 1.6 },
        { header: l.weeklyHours, share: 1.8 },
        { header: l.happens, share: 6 },
      ],
      rows: content.steps.map((step) => [
        say(step.title),
        isLasting(step.kind) ? l.lasting : t.weeks(step.weeks),
        l.hoursRange(step.hours.at(0)?.hoursPerWeek ?? 0, step.hours.at(-1)?.hoursPerWeek ?? 0),
        say(step.purpose),
      ]),
    },
    { kind: "heading", level: 1, text: l.mentor },
    { kind: "paragraph", text: l.mentorText(content.mentoring.weeks, content.mentoring.hoursPerWeek) },
    { kind: "paragraph", text: say(content.mentoring.goal) },
    { kind: "heading", level: 1, text: t.commitments },
    list(l.gets, content.employerGets),
    list(l.gives, content.employerGives),
    { kind: "heading", level: 1, text: l.haveReady },
    { kind: "list", items: content.haveReady.map(say) },
    { kind: "notice", text: l.reservation },
  ];
}
