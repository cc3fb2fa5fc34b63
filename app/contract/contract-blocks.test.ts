import { describe, expect, test } from "vitest";
import { jobPackageTerms } from "#app/domain/agreement/terms.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import { someTerms } from "#tests/support/some-terms.ts";
import { textsOf } from "./contract-block.ts";
import { contractBlocks, contractTexts, hoursText } from "./contract-blocks.ts";
import { evidenceBlocks } from "./evidence-blocks.ts";

const terms = someTerms();
const textOf = (locale: "da" | "en", changed = terms) => contractBlocks(changed, locale).flatMap(textsOf).join("\n");

describe("a contract's blocks", () => {
  test("are made from terms that storage would accept", () => {
    expect(jobPackageTerms.parse(terms)).toEqual(terms);
  });

  test("name the parties with their register numbers", () => {
    const text = textOf("da");
    for (const part of [
      "Søborg Dagligvarer ApS",
      "13585628",
      "1003456789",
      "5798000000005",
      "Gülşah İnceoğlu Østergård",
      "GLX-7F3K",
      "Gladsaxe Kommune",
    ]) {
      expect(text).toContain(part);
    }
  });

  test("date every step with its ISO week", () => {
    const text = textOf("da");
    expect(text).toContain("17. august – 11. september 2026 (uge 34–37)");
    expect(text).toContain("12. oktober 2026 – 12. februar 2027 (uge 42–6)");
    expect(text).toContain("Fra 15. februar 2027 (uge 7), uden slutdato");
  });

  test("list who has promised what and when", () => {
    const promised = someTerms({
      milestones: [
        { key: "vitas-filed", kind: "vitas-filed", stepKey: null, due: plainDate("2026-08-03"), owner: "employer" },
      ],
    });
    const text = textOf("da", promised);
    expect(text).toContain("Ansøgning i VITAS er sendt");
    expect(text).toContain("3. august 2026");
    expect(textOf("da")).not.toContain("Hvem der har lovet hvad");
  });

  test("tell the hours stage by stage", () => {
    expect(textOf("da")).toContain("1.–2. uge: 20 timer om ugen; fra 3. uge: 30 timer om ugen");
    expect(textOf("da")).toContain("32,5 timer om ugen");
    expect(textOf("en")).toContain("32.5 hours a week");
    expect(hoursText([{ fromWeek: 1, hoursPerWeek: 1 }], contractTexts.en)).toBe("1 hour a week");
  });

  test("give the reason for a step passed over, and the gap that a course closes", () => {
    const text = textOf("da");
    expect(text).toContain("Borgeren har arbejdet i butik før og kender arbejdspladsen.");
    expect(text).toContain("Håndtere fødevarer sikkert: fra »Med hjælp« til »På egen hånd«");
  });

  test("list the agreed dates in order", () => {
    const table = contractBlocks(terms, "da").find(
      (block) => block.kind === "table" && block.caption === contractTexts.da.datesCaption,
    );
    expect(table?.kind === "table" ? table.rows.map((row) => row[2]) : []).toEqual([
      "Prøveperiode i butikken begynder",
      "Mentorordning begynder",
      "Prøveperiode i butikken slutter",
      "Kompetenceafklaring begynder",
      "Kompetenceafklaring slutter",
      "Kompetencekortet er færdigt",
      "Løntilskud begynder",
      "Almen fødevarehygiejne begynder",
      "Almen fødevarehygiejne slutter",
      "Løntilskud slutter",
      "Mentorordning slutter",
      "Ordinær ansættelse begynder",
    ]);
  });

  test("keep every bar of the timeline inside its frame", () => {
    const timeline = contractBlocks(terms, "da").find((block) => block.kind === "timeline");
    if (timeline?.kind !== "timeline") throw new Error("No timeline");
    expect(timeline.from).toBe("2026-08-17");
    expect(timeline.to).toBe("2027-03-15");
    for (const row of timeline.rows) {
      expect(row.start >= timeline.from && (row.end ?? row.start) <= timeline.to).toBe(true);
    }
    expect(timeline.ticks.map((tick) => tick.at)).toEqual([
      "2026-09-01",
      "2026-10-01",
      "2026-11-01",
      "2026-12-01",
      "2027-01-01",
      "2027-02-01",
      "2027-03-01",
    ]);
  });

  test("reserve the municipality's decisions and promise no subsidy", () => {
    expect(textOf("da")).toContain("Aftalen giver ikke ret til tilskud.");
    expect(textOf("da")).toContain("kommunens selvstændige afgørelser");
  });

  test("say that access ends 12 weeks after the course", () => {
    expect(textOf("da")).toContain("ophører 12 uger efter, at forløbet er slut");
  });

  test("do not claim that an employee representative confirms what none signs", () => {
    const alone = someTerms({ signatories: terms.signatories.filter((s) => s.role !== "employee-representative") });
    expect(textOf("da")).toContain(contractTexts.da.involvementText);
    expect(textOf("da", alone)).not.toContain(contractTexts.da.involvementText);
    expect(textOf("da", alone)).toContain(contractTexts.da.involvementAlone);
  });

  test("ask for a children's certificate only where the work needs one", () => {
    expect(textOf("da")).not.toContain("børneattest");
    expect(textOf("da", someTerms({ childrenCertificate: true }))).toContain("børneattest");
  });

  test("quote each rule by its paragraph, and name it by its id only where nothing else was kept", () => {
    const rule = (id: string, paragraph: string, da: string) => ({
      id,
      name: id,
      paragraph,
      sentence: { da, en: `${da} (en)` },
    });
    const quoted = textOf(
      "da",
      someTerms({
        rules: [
          rule(terms.capacity.ruleId, "BAB § 65", "Én for hver fem."),
          rule("placement-weeks-2019", "LAB § 61", "Højst 13 uger."),
        ],
      }),
    );
    expect(quoted).toContain("BAB § 65: Én for hver fem.");
    expect(quoted).toContain("LAB § 61: Højst 13 uger.");
    expect(quoted).not.toContain(terms.capacity.ruleId);
    expect(textOf("da")).toContain(terms.capacity.ruleId);
  });

  test("leave out the sections that an agreement does not have", () => {
    const short = textOf("da", someTerms({ skipped: [], clarification: null, training: [], remarks: " " }));
    for (const heading of ["Trin, der springes over", "Opkvalificering", "Bemærkninger"]) {
      expect(short.split("\n").some((line) => line.endsWith(`. ${heading}`))).toBe(false);
    }
  });

  test("say in English that the Danish text is the agreement", () => {
    expect(textOf("en")).toContain("The Danish text is the agreement that the parties sign.");
  });

  test("have the same structure in both languages", () => {
    const kinds = (locale: "da" | "en") =>
      contractBlocks(terms, locale)
        .map((block) => block.kind)
        .filter((kind) => kind !== "notice");
    expect(kinds("en")).toEqual(kinds("da"));
  });
});

describe("the evidence page's blocks", () => {
  const signature = {
    slot: "citizen",
    role: "citizen",
    name: "Gülşah İnceoğlu Østergård",
    title: "",
    signedAt: Date.parse("2026-08-03T22:30:00Z"),
    method: "link",
    identifiedBy: "g@example.dk",
    ipAddress: "2001:db8::7",
    userAgent: "Firefox",
    consentTextVersion: "2026-1",
    termsSha256: "a".repeat(64),
    documentSha256: "b".repeat(64),
  } as const;
  const evidence = {
    termsSha256: "a".repeat(64),
    documentSha256: "b".repeat(64),
    sealedAt: Date.parse("2026-08-04T08:00:00Z"),
    signatures: [signature],
    chainHead: "c".repeat(64),
  };
  const text = (e: typeof evidence | Parameters<typeof evidenceBlocks>[0]) =>
    evidenceBlocks(e, terms, "da").flatMap(textsOf).join("\n");

  test("tell each signature in Danish time", () => {
    expect(text(evidence)).toContain("4. august 2026 kl. 00.30 (dansk tid)");
    expect(text(evidence)).toContain("2001:db8::7");
  });

  test("show a signature's own hashes where they are not the document's", () => {
    expect(text(evidence)).toContain(contractTexts.da.evidence.sameHashes);
    const older = { ...evidence, signatures: [{ ...signature, documentSha256: "d".repeat(64) }] };
    expect(text(older)).toContain("d".repeat(64));
    expect(text(older)).not.toContain(contractTexts.da.evidence.sameHashes);
  });

  test("call the signatures electronic and not qualified", () => {
    expect(text(evidence)).toContain("de er ikke kvalificerede");
  });
});
