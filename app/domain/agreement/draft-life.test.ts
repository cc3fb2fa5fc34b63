import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nationalPackages } from "#db/seed/packages/index.ts";
import { anyDate } from "#tests/support/arbitraries.ts";
import { canonicalJson } from "../shared/canonical-json.ts";
import { plainDate } from "../shared/plain-date.ts";
import { enactedRules } from "../statute/enacted-rules.ts";
import { ruleInForce } from "../statute/rules.ts";
import type { AgreementDraft } from "./draft.ts";
import { draftDates } from "./draft-dates.ts";
import { draftFromPackage } from "./draft-from-package.ts";
import { type FreezeContext, freezeTerms } from "./freeze.ts";
import type { RulesAround } from "./limits.ts";
import { missingIn } from "./missing.ts";
import { jobPackageTerms } from "./terms.ts";

const today = plainDate("2026-11-23");
const [content] = nationalPackages;
if (!content) throw new Error("the catalogue is empty");

const around: RulesAround = { on: today, rules: enactedRules, ownership: "private", placementGroup: "weeks-13" };

const firstDraft = (over: Partial<Parameters<typeof draftFromPackage>[0]> = {}) =>
  draftFromPackage(
    {
      content,
      startDate: plainDate("2027-01-11"),
      startStep: content.steps[0]?.kind ?? "trial",
      citizen: { firstName: "Åse", email: "aase@borger.example", phone: null },
      contact: { name: "Bo Æbelø", title: "Direktør", email: "bo@lager.example" },
      mentor: { name: "Mia Mentor", title: "Teamleder", email: "mia@lager.example" },
      fullTimeEquivalents: 12,
      ...over,
    },
    "Er klar til mere",
  );

function complete(draft: AgreementDraft): AgreementDraft {
  return {
    ...draft,
    citizen: { ...draft.citizen, name: "Åse Øster" },
    representative: { needed: true, name: "Rikke Rep", email: "rikke@lager.example" },
    approverId: "approver",
    training: draft.training.map((item) => ({ ...item, provider: "AMU" })),
  };
}

const context: FreezeContext = {
  reference: "JP-2026-0001",
  version: 1,
  municipality: { code: "159", name: "Gladsaxe Kommune", unitName: "Erhverv" },
  employer: { cvrNumber: "13585628", name: "Lager ApS", ownership: "private", glnNumber: null },
  productionUnit: { pNumber: "1000000001", name: "Lager", address: "Vej 1, 2860 Søborg" },
  jobPackage: { content, version: 3 },
  referenceCode: "K-1",
  approver: { name: "Lise Leder", title: "Afdelingsleder" },
  rules: enactedRules,
  placesInUse: 0,
  rulesAsOf: today,
};

describe("a first draft", () => {
  it("asks each party for what nobody has said yet", () => {
    const asked = missingIn(firstDraft(), content, around).map(({ party, kind }) => `${party}: ${kind}`);
    expect(asked).toContain("citizen: citizen-name");
    expect(asked).toContain("employee-representative: representative-name");
    expect(asked).toContain("municipality: approver");
    expect(asked).toContain("municipality: training-provider");
    expect(asked.some((line) => line.startsWith("mentor"))).toBe(false);
  });

  it("filled in, misses nothing", () => {
    expect(missingIn(complete(firstDraft()), content, around)).toEqual([]);
  });

  it("for a one-person unit needs no employee representative", () => {
    expect(firstDraft({ fullTimeEquivalents: 1 }).representative.needed).toBe(false);
  });

  it("starting higher passes over the lower steps with the reason given", () => {
    const draft = firstDraft({ startStep: "training" });
    const passed = draft.steps.filter((step) => !step.included);
    expect(passed.length).toBeGreaterThan(0);
    expect(passed.every((step) => step.skipReason === "Er klar til mere")).toBe(true);
    expect(draft.steps.find((step) => step.kind === "training")?.start).toBe("2027-01-11");
  });

  it("of every package and from any day has steps in order that nothing is wrong with", () => {
    fc.assert(
      fc.property(fc.constantFrom(...nationalPackages), anyDate, (any, startDate) => {
        const startStep = any.steps[0]?.kind ?? "trial";
        const draft = complete(firstDraft({ content: any, startDate, startStep }));
        const wrong = missingIn(draft, any, around).filter(({ kind }) => kind !== "training-gap");
        expect(wrong).toEqual([]);
        const { startsOn, endsOn } = draftDates(draft, startDate);
        expect(startsOn <= endsOn).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("what cannot be agreed", () => {
  const wrong = (change: (draft: AgreementDraft) => AgreementDraft) =>
    missingIn(change(complete(firstDraft())), content, around).map(({ kind }) => kind);
  const changeStep = (i: number, step: Partial<AgreementDraft["steps"][number]>) => (draft: AgreementDraft) => ({
    ...draft,
    steps: draft.steps.map((old, at) => (at === i ? { ...old, ...step } : old)),
  });

  it("a step that ends before it begins", () => {
    expect(wrong(changeStep(0, { end: plainDate("2027-01-04") }))).toContain("step-ends-before-start");
  });
  it("a step that begins before the one before it has ended", () => {
    expect(wrong(changeStep(1, { start: plainDate("2027-01-12") }))).toContain("steps-overlap");
  });
  it("more than 37 hours a week, and the limit is told", () => {
    const draft = changeStep(0, { hours: [{ fromWeek: 1, hoursPerWeek: 40 }] })(complete(firstDraft()));
    expect(missingIn(draft, content, around)).toContainEqual({
      party: "municipality",
      kind: "hours-over-limit",
      field: "steps[0].hours",
      limit: 37,
      value: 40,
      rule: expect.objectContaining({ id: "hours-per-week-2019", paragraph: "BAB § 60, stk. 5" }),
    });
  });
  it("a step passed over without a reason", () => {
    expect(wrong(changeStep(0, { included: false, skipReason: " " }))).toContain("skip-reason");
  });
  it("training for a competence that is already there", () => {
    const kinds = wrong((draft) => ({
      ...draft,
      training: draft.training.map((item) => ({ ...item, observed: "can-teach" as const })),
    }));
    expect(kinds).toContain("training-gap");
  });
  it("a mentor who is the citizen, or who shares an address with another party", () => {
    const kinds = wrong((draft) => ({
      ...draft,
      mentor: { ...draft.mentor, name: "åse  øster".replace("  ", " "), email: "AASE@borger.example" },
    }));
    expect(kinds).toContain("mentor-is-citizen");
    expect(kinds).toContain("same-address");
  });
  it("mentoring longer than half a year", () => {
    expect(wrong((draft) => ({ ...draft, mentor: { ...draft.mentor, end: plainDate("2027-12-31") } }))).toContain(
      "mentor-too-long",
    );
  });
});

describe("freezing", () => {
  it("gives terms that their own schema reads, the same from the same draft", () => {
    const terms = freezeTerms(complete(firstDraft()), context);
    expect(jobPackageTerms.parse(JSON.parse(canonicalJson(terms)))).toEqual(JSON.parse(canonicalJson(terms)));
    expect(canonicalJson(freezeTerms(complete(firstDraft()), context))).toBe(canonicalJson(terms));
  });

  it("puts the municipality last among those who sign", () => {
    const { signatories } = freezeTerms(complete(firstDraft()), context);
    expect(signatories.map(({ slot }) => slot)).toEqual([
      "employer-1",
      "employee-representative",
      "mentor",
      "citizen",
      "municipality",
    ]);
  });

  it("states everything that the rule on mentoring asks for", () => {
    const { goal, mentorName, tasks, start, end, hoursPerWeek } = freezeTerms(
      complete(firstDraft()),
      context,
    ).mentoring;
    const stated = {
      goal: goal.da,
      name: mentorName,
      tasks: tasks.join(),
      duration: `${start}${end}`,
      hours: hoursPerWeek,
    };
    for (const what of ruleInForce("mentoring", today, enactedRules).value.states) expect(stated[what]).toBeTruthy();
  });

  it("keeps the rules that it was held against, as they read that day", () => {
    const { rules } = freezeTerms(complete(firstDraft()), context);
    expect(rules?.map(({ id }) => id)).toEqual([
      "capacity-2019",
      "hours-per-week-2019",
      "mentoring-2019",
      "placement-weeks-2019",
      "wage-subsidy-months-2019",
      "wage-subsidy-pay-2019",
      "net-increase-2019",
    ]);
  });

  it("keeps no contact detail among what is signed", () => {
    expect(canonicalJson(freezeTerms(complete(firstDraft()), context))).not.toContain(".example");
  });
});
