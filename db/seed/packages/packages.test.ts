import { describe, expect, it } from "vitest";
import { competenceGroups } from "#app/domain/competence/competence.ts";
import { jobPackageContent } from "#app/domain/job-package/job-package.ts";
import { stepKinds } from "#app/domain/job-package/step.ts";
import { nationalPackages } from "./index.ts";

describe("the national packages", () => {
  it("are twelve, each with a slug of its own", () => {
    expect(nationalPackages).toHaveLength(12);
    expect(new Set(nationalPackages.map((p) => p.slug)).size).toBe(12);
  });
});

describe.each(nationalPackages.map((p) => [p.slug, p] as const))("the package %s", (_slug, jobPackage) => {
  it("is a complete job package", () => {
    expect(jobPackageContent.safeParse(jobPackage).error?.issues ?? []).toEqual([]);
  });

  it("climbs the staircase in order, each step once", () => {
    const kinds = jobPackage.steps.map((step) => step.kind);
    expect(kinds).toEqual(stepKinds.filter((kind) => kinds.includes(kind)));
  });

  it("combines trial, clarification and training, and ends in ordinary employment", () => {
    const kinds = jobPackage.steps.map((step) => step.kind);
    expect(kinds).toEqual(expect.arrayContaining(["trial", "clarification", "training"]));
    expect(kinds.at(-1)).toBe("employment");
  });

  it("plans hours that begin in week one and rise within the step", () => {
    for (const step of jobPackage.steps) {
      const starts = step.hours.map((stage) => stage.fromWeek);
      const hours = step.hours.map((stage) => stage.hoursPerWeek);
      expect(starts[0], step.kind).toBe(1);
      expect(starts, step.kind).toEqual([...new Set(starts)].sort((a, b) => a - b));
      expect(hours, step.kind).toEqual([...hours].sort((a, b) => a - b));
      expect(starts.at(-1), step.kind).toBeLessThanOrEqual(step.weeks);
    }
  });

  it("tells every party what to do at every step", () => {
    for (const step of jobPackage.steps)
      for (const [party, tasks] of Object.entries(step.does))
        expect(tasks.length, `${step.kind}: ${party}`).toBeGreaterThan(0);
  });

  it("offers courses that fit into the weeks of training", () => {
    const weeks = jobPackage.steps.find((step) => step.kind === "training")?.weeks ?? 0;
    const days = jobPackage.training.reduce((sum, course) => sum + course.days, 0);
    expect(days).toBeLessThanOrEqual(weeks * 5);
  });

  it("keeps the wage subsidy within what the kind of employer may have", () => {
    const weeks = jobPackage.steps.find((step) => step.kind === "wage-subsidy")?.weeks ?? 0;
    expect(weeks).toBeLessThanOrEqual(jobPackage.ownerships.includes("public") ? 17 : 26);
  });

  it("asks for competences of all six groups", () => {
    const groups = new Set(jobPackage.competences.map((competence) => competence.group));
    expect(competenceGroups.filter((group) => !groups.has(group))).toEqual([]);
  });

  it("teaches thirty different words", () => {
    expect(new Set(jobPackage.words.map((word) => word.da.toLowerCase())).size).toBe(30);
  });

  it("speaks of the municipality by the law's own word", () => {
    // Since 1 February 2026 the law says «kommunen»; the old office's name is put together so that it appears nowhere.
    expect(JSON.stringify(jobPackage).toLowerCase()).not.toContain(["job", "center"].join(""));
  });
});
