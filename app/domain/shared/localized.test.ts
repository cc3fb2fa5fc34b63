import { describe, expect, test } from "vitest";
import { inLocale, localizedText } from "./localized.ts";

describe("a text in both languages", () => {
  test("is read in the language of the reader", () => {
    const text = { da: "Jobpakke", en: "Job package" };
    expect(inLocale(text, "da")).toBe("Jobpakke");
    expect(inLocale(text, "en")).toBe("Job package");
  });

  test("may lack neither of them", () => {
    expect(localizedText.safeParse({ da: "Jobpakke" }).success).toBe(false);
    expect(localizedText.safeParse({ da: "Jobpakke", en: "" }).success).toBe(false);
    expect(localizedText.safeParse({ da: "", en: "Job package" }).success).toBe(false);
  });
});
