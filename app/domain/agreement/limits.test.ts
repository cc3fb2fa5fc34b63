import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nationalPackages } from "#db/seed/packages/index.ts";
import { addDays, addMonths, addWeeks, type PlainDate, plainDate } from "../shared/plain-date.ts";
import { enactedRules } from "../statute/enacted-rules.ts";
import { placementGroups } from "../statute/rule.ts";
import type { AgreementDraft } from "./draft.ts";
import { draftFromPackage } from "./draft-from-package.ts";
import { nearLimits, type RulesAround, tooMuch } from "./limits.ts";

const start = plainDate("2027-01-04");
const content = nationalPackages.find((known) => known.slug === "lagermedarbejder-transport");
if (!content) throw new Error("the catalogue has changed");

const around = (over: Partial<RulesAround> = {}): RulesAround => ({
  on: plainDate("2026-11-23"),
  rules: enactedRules,
  ownership: "private",
  placementGroup: "weeks-13",
  ...over,
});

const base = draftFromPackage(
  {
    content,
    startDate: start,
    startStep: "trial",
    citizen: { firstName: "Åse", email: "aase@borger.example", phone: null },
    contact: { name: "Bo", title: "Direktør", email: "bo@lager.example" },
    mentor: { name: "Mia", title: "Teamleder", email: "mia@lager.example" },
    fullTimeEquivalents: 12,
  },
  "",
);

/** Only the steps named, each with its dates. */
function withSteps(
  dates: Partial<Record<string, { start: PlainDate; end: PlainDate }>>,
  over: Partial<AgreementDraft> = {},
) {
  const steps = base.steps.map((step) => ({
    ...step,
    included: false,
    start: null,
    end: null,
    ...onlyWhen(dates[step.kind]),
  }));
  return { ...base, steps, ...over };
}
const onlyWhen = (dates: { start: PlainDate; end: PlainDate } | undefined) =>
  dates ? { ...dates, included: true } : {};

const placementOf = (weeks: number, reason = "") =>
  withSteps({ trial: { start, end: addDays(addWeeks(start, weeks), -1) } }, { placementExtensionReason: reason });

const kinds = (draft: AgreementDraft, given: RulesAround) => ({
  blocking: tooMuch(draft, given).map(({ kind }) => kind),
  warnings: nearLimits(draft, given).map(({ kind }) => kind),
});

describe("how long a placement lasts (LAB § 61)", () => {
  it.each([
    ["weeks-4", 4, "", [], []],
    ["weeks-4", 5, "", ["placement-too-long"], []],
    ["weeks-4", 5, "Brug for mere", ["placement-too-long"], []],
    ["weeks-8", 8, "", [], []],
    ["weeks-8", 9, "Brug for mere", ["placement-too-long"], []],
    ["weeks-13", 13, "", [], []],
    ["weeks-13", 14, "", ["placement-extension-reason"], []],
    ["weeks-13", 14, "  ", ["placement-extension-reason"], []],
    ["weeks-13", 26, "Brug for mere", [], ["placement-extended"]],
    ["weeks-13", 27, "Brug for mere", [], ["placement-special-need"]],
    ["weeks-13", 39, "Brug for mere", [], ["placement-special-need"]],
    ["weeks-13", 40, "Brug for mere", ["placement-too-long"], []],
    [null, 4, "", [], []],
    [null, 5, "", [], ["placement-group-unknown"]],
    [null, 14, "", ["placement-extension-reason"], ["placement-group-unknown"]],
  ] as const)("of %s, %s weeks and «%s»: %j, warned of %j", (placementGroup, weeks, reason, blocking, warnings) => {
    expect(kinds(placementOf(weeks, reason), around({ placementGroup }))).toEqual({ blocking, warnings });
  });

  it("counts trial and clarification together, and says limit, value and rule", () => {
    const draft = withSteps({
      trial: { start, end: plainDate("2027-01-29") },
      clarification: { start: plainDate("2027-02-01"), end: plainDate("2027-02-12") },
    });
    expect(tooMuch(draft, around({ placementGroup: "weeks-4" }))).toEqual([
      expect.objectContaining({
        party: "municipality",
        kind: "placement-too-long",
        field: "steps[1].end",
        limit: 4,
        value: 6,
        rule: expect.objectContaining({ paragraph: "LAB § 61" }),
      }),
    ]);
  });

  it("a longer placement is never easier than a shorter one, and a wider group never harder", () => {
    const any = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(any, any, fc.constantFrom(...placementGroups), fc.boolean(), (a, b, placementGroup, reasoned) => {
        const reason = reasoned ? "Brug for mere" : "";
        const broken = (weeks: number, group = placementGroup) =>
          tooMuch(placementOf(weeks, reason), around({ placementGroup: group })).length;
        expect(broken(Math.min(a, b))).toBeLessThanOrEqual(broken(Math.max(a, b)));
        expect(broken(a, "weeks-13")).toBeLessThanOrEqual(broken(a));
      }),
    );
  });
});

describe("how long a wage subsidy lasts (LAB § 68)", () => {
  const subsidy = (months: number, days: number, longerReason = "") =>
    withSteps(
      { "wage-subsidy": { start, end: addDays(addMonths(start, months), days) } },
      { wageSubsidy: { latestMonth: 12, yearAverage: 12, longerReason } },
    );

  it.each([
    ["private", 6, -1, "", [], []],
    ["private", 6, 0, "", ["wage-subsidy-longer-reason"], []],
    ["public", 4, -1, "", [], []],
    ["public", 4, 0, "", ["wage-subsidy-longer-reason"], []],
    ["public", 4, 0, "Lovens undtagelse", [], ["wage-subsidy-extended"]],
    ["private", 12, -1, "Lovens undtagelse", [], ["wage-subsidy-extended"]],
    ["private", 12, 0, "Lovens undtagelse", ["wage-subsidy-too-long"], []],
  ] as const)(
    "with a %s employer, %s months and %s days, «%s»",
    (ownership, months, days, reason, blocking, warnings) => {
      expect(kinds(subsidy(months, days, reason), around({ ownership }))).toEqual({ blocking, warnings });
    },
  );
});

describe("the net increase", () => {
  const draft = (latestMonth: number | null, yearAverage: number | null) =>
    withSteps(
      { "wage-subsidy": { start, end: addWeeks(start, 12) } },
      { wageSubsidy: { latestMonth, yearAverage, longerReason: "" } },
    );

  it("is reached where the latest month is at least the average", () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (latest, average) => {
        const expected = latest < average ? ["net-increase-failed"] : [];
        expect(kinds(draft(latest, average), around())).toEqual({ blocking: expected, warnings: [] });
      }),
    );
  });

  it("is asked about only where there is a wage subsidy", () => {
    expect(kinds(draft(null, 12), around()).warnings).toEqual(["net-increase-unstated"]);
    expect(kinds(placementOf(4), around()).warnings).toEqual([]);
  });

  it("of a draft from before it was asked about is unstated", () => {
    const { wageSubsidy: _, placementExtensionReason: __, ...old } = draft(1, 2);
    expect(kinds(old, around())).toEqual({ blocking: [], warnings: ["net-increase-unstated"] });
  });
});

describe("the catalogue", () => {
  it("keeps within the limits of the widest group", () => {
    for (const any of nationalPackages) {
      const draft = draftFromPackage(
        {
          content: any,
          startDate: start,
          startStep: any.steps[0]?.kind ?? "trial",
          citizen: { firstName: "Åse", email: "", phone: null },
          contact: { name: "", title: "", email: "" },
          mentor: { name: null, title: null, email: null },
          fullTimeEquivalents: 12,
        },
        "",
      );
      for (const ownership of any.ownerships) expect(tooMuch(draft, around({ ownership })), any.slug).toEqual([]);
    }
  });
});
