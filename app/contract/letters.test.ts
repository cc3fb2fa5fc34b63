import { describe, expect, test } from "vitest";
import { firstUnprintable, lettersNotInFonts } from "./letters.server.ts";

describe("the check of letters", () => {
  test.each([
    "Åse Ærø Østergård",
    "Gülşah İnceoğlu",
    "Łukasz Żółć-Wiśniewski",
    "Nguyễn Thị Ánh",
    "فاطمة الزهراء الحسيني",
    "Олена Шевченко",
    "Γεωργία",
    "O’Brien & Søn <ApS> – »citat«",
    "Vilkår\npå to linjer\tog med indryk",
  ])("lets %j through", (name) => {
    expect(lettersNotInFonts(name)).toEqual([]);
  });

  test("lets a name through that was typed with separate marks", () => {
    expect(lettersNotInFonts("A\u030ase Mu\u0308ller")).toEqual([]);
  });

  test("names each missing letter once", () => {
    expect(lettersNotInFonts("😀 王 Anna 王")).toEqual(["😀", "王"]);
    expect(lettersNotInFonts("ไทย")).toHaveLength(3);
  });

  test("refuses what makes a text read otherwise than it is", () => {
    expect(lettersNotInFonts("Anders\u202eneslO")).toEqual(["\u202e"]);
    expect(lettersNotInFonts("a\u0000b\u0007\ue000")).toEqual(["\u0000", "\u0007", "\ue000"]);
    expect(lettersNotInFonts("\ud800")).toHaveLength(1);
  });

  test("answers with the first text that cannot be shown", () => {
    expect(firstUnprintable(["Anna", "Bo 😀", "王"])).toEqual({ text: "Bo 😀", letters: ["😀"] });
    expect(firstUnprintable(["Anna"])).toBeUndefined();
  });
});
