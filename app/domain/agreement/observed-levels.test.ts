import { describe, expect, it } from "vitest";
import { butiksmedhjaelper as content } from "#db/seed/packages/butiksmedhjaelper.ts";
import { type CompetenceLevel, competenceLevels } from "../competence/competence.ts";
import { plainDate } from "../shared/plain-date.ts";
import { enactedRules } from "../statute/enacted-rules.ts";
import type { AgreementDraft } from "./draft.ts";
import { draftFromPackage } from "./draft-from-package.ts";
import type { RulesAround } from "./limits.ts";
import { missingIn } from "./missing.ts";
import { withObservedLevels } from "./observed-levels.ts";

const around: RulesAround = {
  on: plainDate("2026-11-23"),
  rules: enactedRules,
  ownership: "private",
  placementGroup: "weeks-13",
};
const [course] = content.training;
const gapKey = course?.closes[0] ?? "";
const required = content.competences.find(({ key }) => key === gapKey)?.level ?? "independently";

const draftWith = (observed?: ReadonlyMap<string, CompetenceLevel>): AgreementDraft =>
  draftFromPackage(
    {
      content,
      startDate: plainDate("2027-01-11"),
      startStep: "trial",
      citizen: { firstName: "Amina", email: "amina@borger.example", phone: null },
      contact: { name: "Bente Ærø", title: "Butikschef", email: "bente@butik.example" },
      mentor: { name: "Jørn Åkjær", title: "Souschef", email: "jørn@butik.example" },
      fullTimeEquivalents: 12,
      ...(observed && { observed }),
    },
    "",
  );
const gapless = (draft: AgreementDraft) =>
  missingIn(draft, content, around)
    .filter(({ kind }) => kind === "training-gap")
    .map(({ field }) => field);

describe("training is traced to the competence card (S5)", () => {
  it("a first draft takes the level that the card has for the gap, and none where nobody has assessed it", () => {
    expect(draftWith(new Map([[gapKey, "with-help"]])).training[0]).toMatchObject({ gapKey, observed: "with-help" });
    expect(draftWith(new Map([["something-else", "can-teach"]])).training[0]?.observed).toBe("not-tried");
    expect(draftWith().training[0]?.observed).toBe("not-tried");
  });

  it("is agreed where the card shows a gap, and refused where the card shows none", () => {
    for (const level of competenceLevels) {
      const draft = draftWith(new Map([[gapKey, level]]));
      const below = competenceLevels.indexOf(level) < competenceLevels.indexOf(required);
      expect(gapless(draft).includes("training[0].gapKey")).toBe(!below);
    }
  });

  it("is refused where it names no gap, or one that the job does not ask for", () => {
    const naming = (named: string): AgreementDraft => {
      const draft = draftWith();
      return { ...draft, training: draft.training.map((item, i) => (i === 0 ? { ...item, gapKey: named } : item)) };
    };
    expect(gapless(draftWith())).toEqual([]);
    expect(gapless(naming(""))).toEqual(["training[0].gapKey"]);
    expect(gapless(naming("flyvning"))).toEqual(["training[0].gapKey"]);
  });

  it("asks no gap of a course that is left out", () => {
    const draft = withObservedLevels(draftWith(), new Map([[gapKey, "can-teach"]]));
    expect(gapless(draft)).toContain("training[0].gapKey");
    expect(gapless({ ...draft, training: draft.training.map((item) => ({ ...item, included: false })) })).toEqual([]);
  });

  it("follows the card when it is assessed after the draft was written, and keeps what the card says nothing of", () => {
    const draft = draftWith(new Map([[gapKey, "not-tried"]]));
    expect(withObservedLevels(draft, new Map([[gapKey, "with-help"]])).training[0]?.observed).toBe("with-help");
    expect(withObservedLevels(draft, new Map())).toEqual(draft);
  });

  it("that is agreed already may close its gap, and does not stand in the way of a change", () => {
    const draft = draftWith(new Map([[gapKey, "with-help"]]));
    const agreed = [{ key: course?.key ?? "", gap: { key: gapKey, observed: "with-help" as const } }];
    const closed = new Map([[gapKey, "can-teach" as const]]);
    expect(gapless(withObservedLevels(draft, closed))).toContain("training[0].gapKey");
    expect(gapless(withObservedLevels(draft, closed, agreed))).toEqual([]);
    const other = [{ key: course?.key ?? "", gap: { key: "another", observed: "with-help" as const } }];
    expect(gapless(withObservedLevels(draft, closed, other))).toContain("training[0].gapKey");
  });
});
