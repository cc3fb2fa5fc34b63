import { describe, expect, test } from "vitest";
import { paths } from "#app/paths.ts";
import { loggedPath } from "./log.server.ts";

describe("the log", () => {
  test.each([
    paths.sign,
    paths.course,
    paths.answerMatch,
    paths.signInWithLink,
    paths.signPartnership,
    paths.inquiryReceipt,
  ])("holds no token of a personal link (%#)", (path) => {
    const token = "Kk3-_token.med.punktum";
    for (const url of [path(token), `${path(token)}.data`, `${path(token)}/kontrakt.pdf`, `${path(token)}?_data=x`]) {
      expect(loggedPath(url)).not.toContain("Kk3");
      expect(loggedPath(url)).not.toContain("punktum");
    }
    expect(loggedPath(`${path(token)}/kontrakt.pdf`)).toMatch(/^\/[a-z-]+\/…\/kontrakt\.pdf$/);
  });

  test("holds no query", () => {
    expect(loggedPath("/dev/postkasse?til=anna@firma.dk")).toBe("/dev/postkasse");
  });

  test("keeps the pages around them readable", () => {
    expect(loggedPath("/jobpakker/lagermedarbejder")).toBe("/jobpakker/lagermedarbejder");
    expect(loggedPath("/log-ind")).toBe("/log-ind");
  });
});
