import { describe, expect, it } from "vitest";
import { sections } from "#app/domain/agreement/sections.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import { someTerms } from "#tests/support/some-terms.ts";
import { changedTerms } from "./section-lines.ts";

const before = someTerms();
const both = (text: string) => ({ da: text, en: text });

describe("a change in plain words", () => {
  it("says nothing of what is the same", () => {
    expect(changedTerms(before, { ...before, version: 2 }, "da")).toEqual([]);
  });

  it("says before and after of what differs, and no more", () => {
    const after = { ...before, mentoring: { ...before.mentoring, hoursPerWeek: 5 } };
    expect(changedTerms(before, after, "da")).toEqual([
      {
        part: "mentoring",
        lines: [{ key: "hours", label: "Timer", before: "1,5 timer om ugen", after: "5 timer om ugen" }],
      },
    ]);
  });

  it("says so in English to whoever reads English", () => {
    const after = { ...before, remarks: "" };
    expect(changedTerms(before, after, "en")).toMatchObject([{ part: "remarks", lines: [{ after: null }] }]);
  });

  it("tells of a new mentor, and of who signs in the old one's place", () => {
    const after = {
      ...before,
      mentoring: { ...before.mentoring, mentorName: "Nora Ny" },
      signatories: before.signatories.map((slot) => (slot.role === "mentor" ? { ...slot, name: "Nora Ny" } : slot)),
    };
    expect(changedTerms(before, after, "da").map(({ part }) => part)).toEqual(["mentoring", "signatories"]);
  });

  it("has a line for each section that can change", () => {
    const after = someTerms({
      citizen: { ...before.citizen, name: "En anden" },
      steps: before.steps.map((step, i) =>
        i === 0
          ? {
              ...step,
              start: plainDate("2026-08-18"),
              hours: [{ fromWeek: 1, hoursPerWeek: 37 }],
              purpose: both("Noget andet"),
            }
          : step,
      ),
      training: [],
      clarification: null,
      mentoring: { ...before.mentoring, goal: both("Et andet mål") },
      employerCommits: [both("Noget andet")],
      capacity: { ...before.capacity, fullTimeEquivalents: 99 },
      remarks: "Noget andet",
    });
    expect(changedTerms(before, after, "da").map(({ part }) => part)).toEqual([...sections]);
  });
});
