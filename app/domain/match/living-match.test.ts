import { describe, expect, it } from "vitest";
import { inquiryStatusWith } from "./living-match.ts";

const matches = (...statuses: string[]) => statuses.map((status) => ({ status }));

describe("an inquiry", () => {
  it("waits until every place has an approved candidate", () => {
    expect(inquiryStatusWith(2, matches("accepted"))).toBe("open");
    expect(inquiryStatusWith(2, matches("accepted", "proposed"))).toBe("open");
    expect(inquiryStatusWith(2, matches("accepted", "approved"))).toBe("matched");
  });

  it("waits again when a candidate falls away", () => {
    expect(inquiryStatusWith(1, matches("declined"))).toBe("open");
    expect(inquiryStatusWith(1, matches("ended"))).toBe("open");
  });
});
