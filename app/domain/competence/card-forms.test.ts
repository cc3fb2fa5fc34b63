import { describe, expect, it } from "vitest";
import { assessmentForm, commentForm, linkStrengthForm, longest } from "./card-forms.ts";
import { isFromEarlierCourse, withoutEarlierWords } from "./competence-card.ts";

const said = { key: "till", level: "with-help", example: "Talte kassen op sammen med mig", nextStep: "" };
const problems = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("an assessment", () => {
  it("needs one concrete example, unless the competence was never tried", () => {
    expect(assessmentForm.safeParse(said).success).toBe(true);
    expect(problems(assessmentForm.safeParse({ ...said, example: "  " }))).toEqual(["example: exampleMissing"]);
    expect(assessmentForm.safeParse({ ...said, level: "not-tried", example: "" }).success).toBe(true);
  });

  it("needs a level of the scale", () => {
    expect(problems(assessmentForm.safeParse({ ...said, level: "excellent" }))).toEqual(["level: chooseOne"]);
    expect(problems(assessmentForm.safeParse({ ...said, level: undefined }))).toEqual(["level: chooseOne"]);
  });

  it("holds no CPR number and no more letters than are said", () => {
    expect(problems(assessmentForm.safeParse({ ...said, example: "Han er 010190-1234" }))).toEqual([
      "example: cprNumber",
    ]);
    expect(problems(assessmentForm.safeParse({ ...said, nextStep: "x".repeat(longest.nextStep + 1) }))).toEqual([
      `nextStep: tooLong:${longest.nextStep}`,
    ]);
  });
});

describe("a comment", () => {
  it("is about one competence or about all of the card, and never empty", () => {
    expect(commentForm.parse({ key: "till", comment: "Jeg kan mere" }).key).toBe("till");
    expect(commentForm.parse({ key: "", comment: "Jeg kan mere" }).key).toBeNull();
    expect(commentForm.parse({ comment: "Jeg kan mere" }).key).toBeNull();
    expect(problems(commentForm.safeParse({ comment: " " }))).toEqual(["comment: required"]);
  });
});

it("a strength is chosen, and how it carries is said", () => {
  expect(problems(linkStrengthForm.safeParse({ gapKey: "till", strengthKey: "", how: "" }))).toEqual([
    "strengthKey: chooseOne",
    "how: required",
  ]);
});

it("of an earlier course a workplace sees the level, and not what another workplace wrote", () => {
  const row = {
    key: "till",
    level: "with-help",
    example: "Skrev en anden",
    nextStep: "Mere",
    assessorRole: "mentor",
    assessorName: "En anden",
    assessedAt: 5,
  } as const;
  const card = {
    reference: "JP-2026-0001",
    holder: "Amina",
    jobTitle: { da: "", en: "" },
    workplace: "",
    municipality: "",
    required: [],
    assessments: [row, { ...row, assessedAt: 10 }],
    comments: [],
    carries: [],
    openedAt: 10,
  };
  expect(card.assessments.map((one) => isFromEarlierCourse(one, card))).toEqual([true, false]);
  expect(withoutEarlierWords(card).assessments).toEqual([
    { ...row, example: "", nextStep: "", assessorName: "" },
    { ...row, assessedAt: 10 },
  ]);
});
