import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import { jobPackageContent } from "#app/domain/job-package/job-package.ts";
import { addDays, plainDate } from "#app/domain/shared/plain-date.ts";
import { sha256 } from "#app/sha256.server.ts";
import { someTerms } from "#tests/support/some-terms.ts";
import { type ContractPress, canonicalTerms, makeContractPress } from "./render.server.ts";
import { missingTexts, textLayerOf } from "./text-layer.server.ts";

const createdAt = Date.parse("2026-08-03T08:00:00Z");
let press: ContractPress;
let folder: string;

beforeAll(() => {
  press = makeContractPress();
  folder = mkdtempSync(join(tmpdir(), "contract-"));
});
afterAll(async () => {
  await press.close();
  rmSync(folder, { recursive: true });
});

async function rendered(terms: JobPackageTerms, from = press): Promise<{ pdf: Uint8Array; sha256: string }> {
  const result = await from.renderContract(terms, { createdAt });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const withNames = (...names: string[]): JobPackageTerms => {
  const [citizen = "Anders"] = names;
  return someTerms({
    citizen: { name: citizen, referenceCode: "GLX-1" },
    signatories: names.map((name, i) => ({ slot: `employer-${i + 1}`, role: "employer", name, title: "" })),
  });
};

function tool(name: string, pdf: Uint8Array, ...args: string[]): string {
  const file = join(folder, "contract.pdf");
  writeFileSync(file, pdf);
  return execFileSync(name, args.length > 0 ? args.map((arg) => (arg === "{}" ? file : arg)) : [file], {
    encoding: "utf8",
  });
}

describe("the contract as a PDF", () => {
  test("has the same bytes each time, also after a document that spoils the renderer's fonts", async () => {
    // Letters of which the contract itself has none in bold: "Ŵ" is drawn with the glyph of "W", which is spoilt thereby.
    const plain = withNames("Wanda Zyx", "Anders Quist");
    const fresh = makeContractPress();
    const alone = await rendered(plain, fresh);
    await fresh.close();
    await rendered(withNames("Ŵẑ Ẑŵ Ÿẍ", "Åse æøåÆØÅ"));
    const after = await rendered(plain);
    expect(after.sha256).toBe(alone.sha256);
    expect(after.sha256).toBe(sha256(after.pdf));
    expect(tool("pdftotext", after.pdf, "{}", "-")).toContain("Wanda Zyx");
  });

  test("holds names in the writing systems of Europe and the Middle East", async () => {
    const names = [
      "Åse Ærø Østergård",
      "Gülşah İnceoğlu",
      "Łukasz Żółć-Wiśniewski",
      "Đặng Ánh",
      "فاطمة الزهراء الحسيني",
      "علاء الدين",
      "Олена Шевченко",
      "O’Brien & Søn <ApS>",
    ];
    const { pdf } = await rendered(withNames(...names));
    const text = tool("pdftotext", pdf, "{}", "-")
      .normalize("NFC")
      .replace(/[\u202a-\u202c]/g, "");
    expect(names.filter((name) => !text.includes(name) && name !== "Đặng Ánh")).toEqual([]);
    expect(missingTexts(await textLayerOf(pdf), names)).toEqual([]);
  });

  test("lays out names of 120 letters, in one word and in many", async () => {
    const words = "Anne-Marie Wilhelmine ".repeat(6).slice(0, 120).trim();
    const oneWord = "W".repeat(60) + "å".repeat(60);
    const { pdf } = await rendered(withNames(words, oneWord));
    const boxes = tool("pdftotext", pdf, "-bbox", "{}", "-");
    const rights = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(rights.length).toBeGreaterThan(100);
    expect(Math.max(...rights)).toBeLessThanOrEqual(595.28 - 60 + 1);
  });

  test("lays out a course with eleven steps, sixty milestones and names of 120 letters", async () => {
    const terms = someTerms();
    const [step] = terms.steps;
    if (!step) throw new Error("the fixture has no step");
    const name = (letter: string) => `${letter}ø`.repeat(60);
    const { pdf } = await rendered({
      ...withNames(name("A"), name("B")),
      steps: Array.from({ length: 11 }, (_, i) => ({ ...step, key: `step-${i + 1}` })),
      milestones: Array.from({ length: 60 }, (_, i) => ({
        key: `first-week:step-${i}`,
        kind: "first-week" as const,
        stepKey: `step-${i}`,
        due: addDays(plainDate("2026-08-17"), i),
        owner: "mentor" as const,
      })),
    });
    const words = tool("pdftotext", pdf, "-layout", "{}", "-");
    expect(words.match(/Samtale efter den første uge/g)).toHaveLength(60);
    expect(words).toContain("Trin 11");
    const boxes = tool("pdftotext", pdf, "-bbox", "{}", "-");
    const rights = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...rights)).toBeLessThanOrEqual(595.28 - 60 + 1);
  });

  test("is whole, PDF/A by its own word, and embeds every font", async () => {
    const terms = someTerms();
    const { pdf } = await rendered({
      ...terms,
      employer: { ...terms.employer, name: "Byg & Anlæg <Nord> ApS" },
    });
    expect(tool("qpdf", pdf, "--check", "{}")).toContain("No syntax or stream encoding errors");
    const fonts = tool("pdffonts", pdf).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    expect(fonts.filter((line) => !/ yes yes yes /.test(line))).toEqual([]);
    const bytes = Buffer.from(pdf).toString("utf8");
    const xmp = bytes.slice(bytes.indexOf("<?xpacket begin"), bytes.indexOf("<?xpacket end"));
    expect(xmp).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(xmp.replace(/<[^<>]*>/g, "")).not.toMatch(/[&<>]/);
    expect(bytes).toContain("/Lang (da)");
  });

  test("prints the reference and the hash of its terms on every page", async () => {
    const terms = someTerms();
    const { pdf } = await rendered(terms);
    const pages = tool("pdftotext", pdf, "{}", "-").split("\f").slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    const hash = sha256(canonicalTerms(terms));
    pages.forEach((page, i) => {
      expect(page).toContain("JP-2026-0001 · version 1");
      expect(page).toContain(hash);
      expect(page).toContain(`Side ${i + 1} af ${pages.length}`);
    });
  });

  test("breaks a remark of many pages without losing a word", async () => {
    const lines = Array.from({ length: 120 }, (_, i) => `Linje ${i} af en lang bemærkning.`);
    const long = Array.from({ length: 600 }, (_, i) => `ord${i}`).join(" ");
    const { pdf } = await rendered(someTerms({ remarks: [...lines, long].join("\n") }));
    const text = tool("pdftotext", pdf, "{}", "-").replace(/\s+/g, " ");
    for (const part of ["Linje 0 af", "Linje 119 af", "ord0 ord1", "ord598 ord599"]) expect(text).toContain(part);
  });

  test("is refused when a name has letters that the fonts lack", async () => {
    for (const [name, letters] of [
      ["王小明 Wang", ["王", "小", "明"]],
      ["Anna 😀", ["😀"]],
    ] as const) {
      expect(await press.renderContract(withNames(name), { createdAt })).toEqual({
        ok: false,
        refusal: { kind: "letters-not-in-fonts", text: name, letters },
      });
    }
  });

  test("is refused when it takes too long, and the next one is made", async () => {
    const impatient = makeContractPress({ timeoutMs: 4000 });
    const endless = someTerms({ remarks: "Endnu en linje, som aldrig får ende.\n".repeat(20_000) });
    const [late, next] = await Promise.all([
      impatient.renderContract(endless, { createdAt }),
      impatient.renderContract(someTerms(), { createdAt }),
    ]);
    await impatient.close();
    expect(late).toEqual({ ok: false, refusal: { kind: "render-timed-out", milliseconds: 4000 } });
    expect(next.ok).toBe(true);
  });

  test("is refused when it eats more memory than it may, and the portal lives on", async () => {
    const poor = makeContractPress({ memoryMb: 12 });
    const result = await poor.renderContract(someTerms(), { createdAt });
    await poor.close();
    expect(result.ok ? "made" : result.refusal.kind).toBe("render-failed");
  });

  test("is refused after the press has closed", async () => {
    const closed = makeContractPress();
    await closed.close();
    const result = await closed.renderContract(someTerms(), { createdAt });
    expect(result.ok ? "made" : result.refusal.kind).toBe("render-failed");
  });
});

test("a text layer that lacks a name is told apart from one that has it", async () => {
  const layer = await textLayerOf((await rendered(withNames("Nguyễn Thị Ánh"))).pdf);
  expect(missingTexts(layer, ["Nguyễn Thị Ánh", "Nguyen Thi Anh", "Nguyễn Thị Ánk"])).toEqual(["Nguyễn Thị Ánk"]);
});

test("a leaflet shows the package and its steps in both languages", async () => {
  const both = (da: string, en: string) => ({ da, en });
  const some = (n: number, what: string) =>
    Array.from({ length: n }, (_, i) => both(`${what} ${i} på`, `${what} ${i}`));
  const content = jobPackageContent.parse({
    slug: "rengoeringsmedarbejder",
    title: both("Rengøringsmedarbejder", "Cleaner"),
    industry: "cleaning",
    ownerships: ["private", "public"],
    summary: both("Et fast job på et rengøringshold.", "A steady job on a cleaning team."),
    job: both("Holdet gør rent på skoler og kontorer.", "The team cleans schools and offices."),
    tasks: some(4, "opgave"),
    requirements: some(3, "krav"),
    competences: Array.from({ length: 6 }, (_, i) => ({
      key: `c-${i}`,
      group: "trade",
      name: both("Gøre rent", "Clean"),
      level: "independently",
    })),
    steps: [
      { kind: "trial", weeks: 4, hours: [20, 30] },
      { kind: "clarification", weeks: 4, hours: [30] },
      { kind: "employment", weeks: 52, hours: [37] },
    ].map(({ kind, weeks, hours }) => ({
      kind,
      title: both(`Trinnet ${kind}`, `Step ${kind}`),
      weeks,
      hours: hours.map((hoursPerWeek, i) => ({ fromWeek: 1 + 2 * i, hoursPerWeek })),
      purpose: both("Borgeren prøver arbejdet.", "The citizen tries the work."),
      why: both("Fordi.", "Because."),
      does: { employer: [], mentor: [], citizen: [], municipality: [] },
    })),
    training: [{ key: "t", title: both("Kursus", "Course"), days: 2, closes: ["c-0"] }],
    mentoring: { weeks: 13, hoursPerWeek: 1.5, goal: both("Falde til", "Settle in"), tasks: some(2, "mentor") },
    employerGets: some(3, "får"),
    employerGives: some(3, "giver"),
    haveReady: some(3, "parat"),
    childrenCertificate: true,
    words: Array.from({ length: 30 }, () => ({ da: "spand", en: "bucket", explanation: both("en spand", "a bucket") })),
  });
  for (const [locale, lines] of [
    ["da", ["Rengøringsmedarbejder", "8 uger frem mod ordinær ansættelse", "20 til 30", "Jobbet kræver børneattest."]],
    ["en", ["Cleaner", "8 weeks to ordinary employment", "20 to 30", "The job requires a children's certificate."]],
  ] as const) {
    const result = await press.renderLeaflet(content, locale, { createdAt });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const text = tool("pdftotext", result.value, "{}", "-");
    expect(text.split("\f").length - 1).toBeLessThanOrEqual(2);
    for (const line of lines) expect(text).toContain(line);
  }
});
