import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriesNow, mayCarry } from "./carry.ts";
import { type CompetenceLevel, competenceGroups, competenceLevels, type RequiredCompetence } from "./competence.ts";
import type { Assessment } from "./competence-card.ts";
import { isGap, isStrength, levelsBetween } from "./gap.ts";
import {
  gapsOf,
  newestAssessments,
  notAssessedOf,
  observedLevels,
  profileOf,
  standingOf,
  strengthsOf,
} from "./profile.ts";
import { historyOf, progressOf } from "./progress.ts";

const anyLevel = fc.constantFrom(...competenceLevels);
const keys = ["till", "hygiene", "talk", "team", "learn", "maths"] as const;
const anyProfile: fc.Arbitrary<RequiredCompetence[]> = fc.subarray([...keys], { minLength: 1 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map((key) =>
      fc.record({
        key: fc.constant<string>(key),
        group: fc.constantFrom(...competenceGroups),
        name: fc.constant({ da: key, en: key }),
        level: anyLevel,
      }),
    ),
  ),
);
const anyAssessment: fc.Arbitrary<Assessment> = fc.record({
  key: fc.constantFrom<string>(...keys),
  level: anyLevel,
  example: fc.constant("Gjorde det"),
  nextStep: fc.constant(""),
  assessorRole: fc.constantFrom("employer", "mentor", "consultant"),
  assessorName: fc.constant("Jørn"),
  assessedAt: fc.integer({ min: 0, max: 50 }),
});
const anyAssessments = fc.array(anyAssessment, { maxLength: 30 });

const requires = (key: string, level: CompetenceLevel, group: RequiredCompetence["group"] = "trade") => ({
  key,
  group,
  name: { da: key, en: key },
  level,
});
const saw = (key: string, level: CompetenceLevel, assessedAt = 1): Assessment => ({
  key,
  level,
  assessedAt,
  example: "Gjorde det",
  nextStep: "",
  assessorRole: "mentor",
  assessorName: "Jørn",
});

describe("a gap and a strength", () => {
  it("a gap is a competence observed below what the job requires", () => {
    expect(isGap("with-help", "independently")).toBe(true);
    expect(isGap("independently", "independently")).toBe(false);
  });

  it("nothing is both, and only what was never tried against no requirement is neither", () => {
    fc.assert(
      fc.property(anyLevel, anyLevel, (observed, required) => {
        const neither = observed === "not-tried" && required === "not-tried";
        expect([isGap(observed, required), isStrength(observed, required)].filter(Boolean)).toHaveLength(
          neither ? 0 : 1,
        );
        expect(isGap(observed, required)).toBe(levelsBetween(observed, required) > 0);
      }),
    );
  });

  it("climbing the scale never opens a gap", () => {
    fc.assert(
      fc.property(anyLevel, anyLevel, anyLevel, (lower, higher, required) => {
        fc.pre(levelsBetween(lower, higher) >= 0);
        if (!isGap(lower, required)) expect(isGap(higher, required)).toBe(false);
      }),
    );
  });
});

describe("a profile", () => {
  it("tells what is above, reached, missing and not yet known", () => {
    expect(standingOf("can-teach", "independently")).toBe("above");
    expect(standingOf("independently", "independently")).toBe("reached");
    expect(standingOf("with-help", "independently")).toBe("gap");
    expect(standingOf(null, "independently")).toBe("not-assessed");
  });

  it("holds each required competence exactly once, in the order of the groups, and nothing else", () => {
    fc.assert(
      fc.property(anyProfile, anyAssessments, (required, assessments) => {
        const profile = profileOf(required, observedLevels(assessments));
        const listed = profile.flatMap(({ competences }) => competences.map(({ key }) => key));
        expect(listed.toSorted()).toEqual(required.map(({ key }) => key).toSorted());
        const order = profile.map(({ group }) => competenceGroups.indexOf(group));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
      }),
    );
  });

  it("divides into strengths, gaps, and what is unknown or was asked at no level", () => {
    fc.assert(
      fc.property(anyProfile, anyAssessments, (required, assessments) => {
        const profile = profileOf(required, observedLevels(assessments));
        const divided = [...strengthsOf(profile), ...gapsOf(profile), ...notAssessedOf(profile)].map(({ key }) => key);
        expect(new Set(divided).size).toBe(divided.length);
        const left = profile.flatMap(({ competences }) => competences).filter(({ key }) => !divided.includes(key));
        expect(left.every(({ observed, level }) => observed === "not-tried" && level === "not-tried")).toBe(true);
      }),
    );
  });

  it("names the widest gap and the furthest strength first", () => {
    const profile = profileOf(
      [
        requires("a", "independently"),
        requires("b", "can-teach"),
        requires("c", "with-help"),
        requires("d", "with-help"),
      ],
      observedLevels([saw("a", "with-help"), saw("b", "not-tried"), saw("c", "with-help"), saw("d", "can-teach")]),
    );
    expect(gapsOf(profile).map(({ key }) => key)).toEqual(["b", "a"]);
    expect(strengthsOf(profile).map(({ key }) => key)).toEqual(["d", "c"]);
  });
});

describe("the newest assessment", () => {
  it("holds, in whatever order the older ones are read", () => {
    fc.assert(
      fc.property(anyAssessments, (assessments) => {
        for (const [key, newest] of newestAssessments(assessments)) {
          const moments = assessments.filter((row) => row.key === key).map((row) => row.assessedAt);
          expect(newest.assessedAt).toBe(Math.max(...moments));
        }
      }),
    );
  });

  it("of one moment is the one written last", () => {
    const [first, second] = [saw("a", "with-help"), saw("a", "can-teach")];
    expect(newestAssessments([first, second]).get("a")).toBe(second);
    expect(newestAssessments([second, first]).get("a")).toBe(first);
  });
});

describe("progress", () => {
  it("tells how each assessment moved from the one before", () => {
    const rows = [
      saw("a", "with-help", 1),
      saw("b", "can-teach", 2),
      saw("a", "independently", 3),
      saw("a", "with-help", 5),
    ];
    expect(historyOf(rows, "a").map(({ change, assessedAt }) => [assessedAt, change])).toEqual([
      [1, "first"],
      [3, "up"],
      [5, "down"],
    ]);
  });

  it("ends where the profile stands", () => {
    fc.assert(
      fc.property(anyProfile, anyAssessments, (required, assessments) => {
        const profile = profileOf(required, observedLevels(assessments));
        const points = progressOf(required, assessments);
        const assessed = profile.flatMap(({ competences }) => competences).filter(({ observed }) => observed !== null);
        expect(points.at(-1)?.assessed ?? 0).toBe(assessed.length);
        expect(points.at(-1)?.reached ?? 0).toBe(strengthsOf(profile).length);
        expect(points.every(({ reached, assessed: known }) => reached <= known && known <= required.length)).toBe(true);
        expect(points.map(({ at }) => at)).toEqual([...new Set(points.map(({ at }) => at))].toSorted((a, b) => a - b));
      }),
    );
  });
});

describe("«carried by»", () => {
  const profile = profileOf(
    [requires("till", "independently"), requires("talk", "independently"), requires("learn", "with-help")],
    observedLevels([saw("till", "with-help"), saw("talk", "independently")]),
  );

  it("binds a strength to a gap and nothing else", () => {
    expect(mayCarry(profile, { gapKey: "till", strengthKey: "talk" })).toMatchObject({ ok: true });
    expect(mayCarry(profile, { gapKey: "talk", strengthKey: "till" })).toMatchObject({ refusal: "carry-not-a-gap" });
    expect(mayCarry(profile, { gapKey: "till", strengthKey: "learn" })).toMatchObject({
      refusal: "carry-not-a-strength",
    });
    expect(mayCarry(profile, { gapKey: "till", strengthKey: "till" })).toMatchObject({
      refusal: "carry-not-a-strength",
    });
    expect(mayCarry(profile, { gapKey: "till", strengthKey: "flying" })).toMatchObject({ refusal: "not-found" });
  });

  it("is possible exactly between a gap and a strength", () => {
    fc.assert(
      fc.property(
        anyProfile,
        anyAssessments,
        fc.constantFrom(...keys),
        fc.constantFrom(...keys),
        (required, rows, a, b) => {
          const any = profileOf(required, observedLevels(rows));
          const has = (list: { key: string }[], key: string) => list.some((one) => one.key === key);
          expect(mayCarry(any, { gapKey: a, strengthKey: b }).ok).toBe(has(gapsOf(any), a) && has(strengthsOf(any), b));
        },
      ),
    );
  });

  it("tells when the gap has closed or the strength was lost, and keeps the words", () => {
    const link = { gapKey: "till", strengthKey: "talk", how: "Spørger kollegaen på godt dansk" };
    const states = (rows: Assessment[]) =>
      carriesNow(
        profileOf([requires("till", "independently"), requires("talk", "independently")], observedLevels(rows)),
        [link],
      ).map(({ state, how }) => [state, how]);
    expect(states([saw("till", "with-help"), saw("talk", "independently")])).toEqual([["holds", link.how]]);
    expect(states([saw("till", "can-teach"), saw("talk", "independently")])).toEqual([["gap-closed", link.how]]);
    expect(states([saw("till", "with-help"), saw("talk", "with-help")])).toEqual([["strength-lost", link.how]]);
    expect(carriesNow(profile, [{ ...link, strengthKey: "flying" }])).toEqual([]);
  });
});
