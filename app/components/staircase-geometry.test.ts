import { describe, expect, it } from "vitest";
import { drawingWidth, stepLabel, stepShapes } from "./staircase-geometry.ts";

const course = [
  { weeks: 4, lasting: false },
  { weeks: 12, lasting: false },
  { weeks: 52, lasting: true },
];

describe("the staircase's drawing", () => {
  it("rises step by step, fills its width, and gives more weeks more room", () => {
    const { shapes, ground } = stepShapes(course);
    const [first, second, last] = shapes;
    expect(first?.height).toBeLessThan(second?.height ?? 0);
    expect(second?.height).toBeLessThan(last?.height ?? 0);
    expect(first?.width).toBeLessThan(second?.width ?? 0);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(drawingWidth);
    expect(shapes.every((shape) => shape.y + shape.height === ground)).toBe(true);
  });

  it("does not let the job that lasts push the others together", () => {
    const short = stepShapes(course).shapes;
    const long = stepShapes(course.map((step) => (step.lasting ? { ...step, weeks: 520 } : step))).shapes;
    expect(long).toEqual(short);
  });

  it("draws a course of the lasting job alone", () => {
    expect(stepShapes([{ weeks: 52, lasting: true }]).shapes[0]?.width).toBe(drawingWidth);
  });

  it("breaks a title between words and at soft hyphens, and hides the hyphen where both parts fit", () => {
    expect(stepLabel("Prøveperiode på lageret", 120).lines).toEqual(["Prøveperiode", "på lageret"]);
    expect(stepLabel("Kompetence\u00adafklaring", 120).lines).toEqual(["Kompetence-", "afklaring"]);
    expect(stepLabel("Kompetence\u00adafklaring", 240).lines).toEqual(["Kompetenceafklaring"]);
  });

  it("writes a long word smaller before it cuts it", () => {
    const { lines, size } = stepLabel("Truckførercertifikat", 160);
    expect(lines).toEqual(["Truckførercertifikat"]);
    expect(size).toBeLessThan(15);
    expect(stepLabel("Truckførercertifikat", 112).lines.join("").replaceAll("-", "")).toBe("Truckførercertifikat");
  });
});
