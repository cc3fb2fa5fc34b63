import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { P12Signer, PDF } from "@libpdf/core";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "#app/sha256.server.ts";
import { someTerms } from "#tests/support/some-terms.ts";
import { certificateFingerprint, certificateValidUntil, makeDevelopmentCertificate } from "./certificate.server.ts";
import type { Certificate, Evidence } from "./port.ts";
import { canonicalTerms, makeContractPress } from "./render.server.ts";
import { sealContract } from "./seal.server.ts";
import { inspectPdf, type StoredContract, verdict } from "./verify.server.ts";

const now = Date.parse("2026-08-03T08:00:00Z");
const terms = someTerms();
const agreementJson = new TextEncoder().encode(canonicalTerms(terms));

let folder: string;
let certificate: Certificate;
let ours: ReadonlySet<string>;
let frozen: Uint8Array;
let evidencePdf: Uint8Array;
let sealed: Uint8Array;
let stored: StoredContract;

const seal = (by: Certificate) =>
  sealContract({
    frozen,
    evidencePdf,
    attachments: [
      {
        name: "agreement.json",
        mimeType: "application/json",
        bytes: agreementJson,
        description: "Aftalens vilkår som data",
        relationship: "Source",
      },
      {
        name: "evidence.json",
        mimeType: "application/json",
        bytes: new Uint8Array([123, 125]),
        description: "Beviset",
      },
    ],
    certificate: by,
    sealedAt: now,
    reason: `${terms.reference}, version ${terms.version}`,
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "seal-"));
  const press = makeContractPress();
  const contract = await press.renderContract(terms, { createdAt: now });
  if (!contract.ok) throw new Error(JSON.stringify(contract.refusal));
  frozen = contract.value.pdf;
  const evidence: Evidence = {
    termsSha256: sha256(agreementJson),
    documentSha256: contract.value.sha256,
    sealedAt: now,
    chainHead: "c".repeat(64),
    signatures: terms.signatories.map((slot) => ({
      ...slot,
      signedAt: now,
      method: "link",
      identifiedBy: `${slot.slot}@example.dk`,
      ipAddress: "192.0.2.7",
      userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
      consentTextVersion: "2026-1",
      termsSha256: sha256(agreementJson),
      documentSha256: contract.value.sha256,
    })),
  };
  const page = await press.renderEvidence(evidence, terms, { createdAt: now });
  await press.close();
  if (!page.ok) throw new Error(JSON.stringify(page.refusal));
  evidencePdf = page.value;
  certificate = await makeDevelopmentCertificate({ commonName: "Jobpakkeportalen (prøve)", now });
  ours = new Set([await certificateFingerprint(certificate)]);
  const made = await seal(certificate);
  sealed = made.pdf;
  stored = { sha256: made.sha256, reference: terms.reference, version: terms.version, sealedAt: now };
});
afterAll(() => rmSync(folder, { recursive: true }));

function tool(name: string, pdf: Uint8Array, ...args: string[]): string {
  const file = join(folder, "sealed.pdf");
  writeFileSync(file, pdf);
  return execFileSync(name, [...args, file], { encoding: "utf8" });
}

const judge = (bytes: Uint8Array) => verdict(inspectPdf(bytes, ours), stored);

/** Where the signature's hexadecimal begins and ends in the sealed file. */
function gap(): { start: number; end: number } {
  const numbers = /\/ByteRange\s*\[\s*0\s+(\d+)\s+(\d+)/.exec(Buffer.from(sealed).toString("latin1"));
  return { start: Number(numbers?.[1]), end: Number(numbers?.[2]) };
}

function flipped(at: number, to?: number): Uint8Array {
  const bytes = new Uint8Array(sealed);
  bytes[at] = to ?? (bytes[at] ?? 0) ^ 1;
  return bytes;
}

describe("a sealed contract", () => {
  test("begins with the very bytes that the parties saw", () => {
    expect(sha256(sealed.subarray(0, frozen.length))).toBe(sha256(frozen));
    expect(sealed.length).toBeGreaterThan(frozen.length);
  });

  test("is a valid PAdES signature over the total document", () => {
    const report = tool("pdfsig", sealed, "-nocert");
    expect(report).toContain("Signature Type: ETSI.CAdES.detached");
    expect(report).toContain("Signature is Valid.");
    expect(report).toContain("Total document signed");
    expect(report).toContain("Jobpakkeportalen (prøve)");
  });

  test("is a sound PDF with the evidence behind the contract", async () => {
    expect(tool("qpdf", sealed, "--check")).toContain("No syntax or stream encoding errors");
    const [contract, evidence, whole] = await Promise.all([frozen, evidencePdf, sealed].map((pdf) => PDF.load(pdf)));
    expect(whole?.getPageCount()).toBe((contract?.getPageCount() ?? 0) + (evidence?.getPageCount() ?? 0));
    const text = execFileSync("pdftotext", [join(folder, "sealed.pdf"), "-"], { encoding: "utf8" });
    expect(text.indexOf("Bevisside")).toBeGreaterThan(text.indexOf("Jobpakkeaftale"));
    const fonts = tool("pdffonts", sealed).trim().split("\n").slice(2);
    expect(fonts.filter((line) => !/ yes yes yes /.test(line))).toEqual([]);
  });

  test("carries the terms as data, told apart as PDF/A-3 asks", async () => {
    const pdf = await PDF.load(sealed);
    expect(pdf.getAttachment("agreement.json")).toEqual(agreementJson);
    expect(pdf.getAttachments().get("agreement.json")).toMatchObject({ mimeType: "application/json" });
    const text = execFileSync("qpdf", ["--qdf", "--object-streams=disable", join(folder, "sealed.pdf"), "-"], {
      encoding: "latin1",
      maxBuffer: 1 << 26,
    });
    expect(text).toContain("/AFRelationship /Source");
    expect(text).toContain("/AFRelationship /Data");
    expect(text).toMatch(/\/AF \[\s*\d+ 0 R\s+\d+ 0 R\s*\]/);
  });
});

describe("the development certificate", () => {
  test("is for signing documents and lasts two years", async () => {
    const { certificate: der } = await P12Signer.create(certificate.p12, certificate.passphrase);
    const x509 = new X509Certificate(der);
    expect(x509.ca).toBe(false);
    // documentSigning (RFC 9336) and emailProtection.
    expect(x509.keyUsage).toEqual(["1.3.6.1.5.5.7.3.36", "1.3.6.1.5.5.7.3.4"]);
    // keyUsage, critical: digitalSignature and nonRepudiation.
    expect(Buffer.from(der).toString("hex")).toContain("0603551d0f0101ff0404030206c0");
    expect(x509.publicKey.asymmetricKeyDetails?.namedCurve).toBe("prime256v1");
    expect(x509.verify(x509.publicKey)).toBe(true);
    expect(await certificateValidUntil(certificate)).toBe(Date.parse("2028-08-03T08:00:00Z"));
    expect(await certificateFingerprint(certificate)).toBe(x509.fingerprint256.replaceAll(":", "").toLowerCase());
  });

  test("opens with its own passphrase only", async () => {
    await expect(certificateFingerprint({ ...certificate, passphrase: "guess" })).rejects.toThrow();
  });
});

describe("verification", () => {
  test("knows the sealed contract as ours and whole", () => {
    expect(inspectPdf(sealed, ours)).toMatchObject({ isPdf: true, reference: "JP-2026-0001", version: 1 });
    expect(judge(sealed)).toEqual({
      verdict: "ours-and-whole",
      reference: "JP-2026-0001",
      version: 1,
      sealedAt: now,
      sha256: stored.sha256,
    });
  });

  test("believes a seal only together with the stored bytes", async () => {
    expect(verdict(inspectPdf(sealed, ours), undefined)).toEqual({
      verdict: "ours-but-changed",
      why: "not-the-stored-bytes",
      reference: "JP-2026-0001",
    });
    // Sealed twice: both seals are good, one file is the stored one.
    expect(judge((await seal(certificate)).pdf)).toMatchObject({ why: "not-the-stored-bytes" });
    expect(verdict(inspectPdf(sealed, new Set()), stored)).toMatchObject({ why: "unknown-certificate-copy" });
  });

  test("sees a changed byte wherever it is", () => {
    const { start, end } = gap();
    const positions = Array.from({ length: Math.ceil(sealed.length / 211) }, (_, i) => i * 211);
    for (const at of [...positions, frozen.length - 1, frozen.length, start, start + 1, end - 1, sealed.length - 1]) {
      const seen = judge(flipped(at));
      expect(seen.verdict, `byte ${at}`).not.toBe("ours-and-whole");
      if (at > 8 && at < frozen.length) expect(seen, `byte ${at}`).toMatchObject({ why: "digest-mismatch" });
    }
  });

  test("sees a change inside the signature, down to a letter's case", () => {
    const { start } = gap();
    for (let at = start + 1; at < start + 2600; at += 13) {
      const other = sealed[at] === 0x30 ? 0x31 : 0x30;
      expect(judge(flipped(at, other)).verdict, `byte ${at}`).not.toBe("ours-and-whole");
    }
    const hex = Buffer.from(sealed)
      .subarray(start, start + 2600)
      .toString("latin1");
    const letter = start + hex.search(/[a-fA-F]/);
    expect(judge(flipped(letter, (sealed[letter] ?? 0) ^ 0x20))).toMatchObject({ why: "not-the-stored-bytes" });
  });

  test("sees what was added after the seal, which a signature check alone lets pass", async () => {
    const pdf = await PDF.load(new Uint8Array(sealed));
    pdf.getPage(0)?.drawText("LØN: 999.999 kr", { x: 100, y: 700, size: 20 });
    const edited = await pdf.save({ incremental: true });
    expect(tool("pdfsig", edited, "-nocert")).toContain("Signature is Valid.");
    expect(judge(edited)).toEqual({
      verdict: "ours-but-changed",
      why: "changed-after-seal",
      reference: "JP-2026-0001",
    });
    expect(judge(Buffer.concat([sealed, Buffer.from("\n")]))).toMatchObject({ why: "changed-after-seal" });
  });

  test("sees a rewritten file as not ours", async () => {
    const pdf = await PDF.load(new Uint8Array(sealed));
    pdf.setTitle("Jobpakkeaftale");
    const rewritten = await pdf.save();
    expect(judge(rewritten).verdict).not.toBe("ours-and-whole");
  });

  test("tells other files apart", async () => {
    const stranger = await makeDevelopmentCertificate({ commonName: "Jobpakkeportalen (prøve)", now });
    const text = (words: string) => new TextEncoder().encode(words);
    expect(judge((await seal(stranger)).pdf)).toEqual({ verdict: "not-ours", why: "other-seal" });
    expect(judge(frozen)).toEqual({ verdict: "not-ours", why: "no-seal" });
    expect(judge(text("Kære kommune"))).toEqual({ verdict: "not-ours", why: "not-a-pdf" });
    expect(judge(new Uint8Array())).toEqual({ verdict: "not-ours", why: "not-a-pdf" });
    expect(judge(text("%PDF-1.7 /ByteRange [0 5 9 99999]"))).toEqual({ verdict: "not-ours", why: "damaged" });
    expect(judge(text("%PDF-1.7 /ByteRange [0 5 7 2] <>"))).toEqual({ verdict: "not-ours", why: "damaged" });
  });

  test("does not take our certificate beside a stranger's signature for our seal", async () => {
    const der = async (of: Certificate) => (await P12Signer.create(of.p12, of.passphrase)).certificate;
    const own = Buffer.from(await der(certificate));
    // Signatures in certificates differ by a byte or two in length; the swap needs one as long as ours.
    let stranger = certificate;
    for (let i = 0; i < 60 && (stranger === certificate || (await der(stranger)).length !== own.length); i++) {
      stranger = await makeDevelopmentCertificate({ commonName: "Jobpakkeportalen (prøve)", now });
    }
    const theirs = Buffer.from(await der(stranger));
    expect(theirs.length).toBe(own.length);
    const forged = Buffer.from((await seal(stranger)).pdf);
    const text = forged.toString("latin1").toLowerCase();
    const at = text.indexOf(theirs.toString("hex"));
    expect(at).toBeGreaterThan(0);
    forged.write(own.toString("hex"), at, "latin1");
    expect(judge(forged)).toEqual({ verdict: "not-ours", why: "damaged" });
  });

  test("is quick with a file that claims thousands of seals", () => {
    const claim =
      Buffer.from(sealed)
        .toString("latin1")
        .match(/\/ByteRange\s*\[[^\]]*\]/)?.[0] ?? "";
    const hostile = Buffer.concat([sealed, Buffer.from(`${claim} `.repeat(20_000), "latin1")]);
    const began = performance.now();
    expect(judge(hostile).verdict).not.toBe("ours-and-whole");
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test("never throws and never believes, whatever is done to the bytes", () => {
    const { start, end } = gap();
    const place = fc.oneof(
      fc.nat(sealed.length - 1),
      fc.integer({ min: start - 300, max: start + 2600 }),
      fc.integer({ min: end - 20, max: end + 200 }),
    );
    const edit = fc.record({
      at: place,
      remove: fc.nat(40),
      insert: fc.oneof(
        fc.uint8Array({ maxLength: 40 }),
        fc
          .constantFrom("<", ">", "[", "]", "/ByteRange [0 1 2 3]", "3082ffff", "00", "endobj")
          .map((s) => Buffer.from(s)),
      ),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let bytes: Uint8Array = sealed;
        for (const { at, remove, insert } of edits) {
          bytes = Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
        }
        const same = sha256(bytes) === stored.sha256;
        expect(judge(bytes).verdict === "ours-and-whole").toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  test("never throws on bytes from anywhere", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.uint8Array({ maxLength: 300 }), (head, cms) => {
        const hex = Buffer.from(cms).toString("hex");
        const body = Buffer.concat([Buffer.from("%PDF-1.7\n"), head]);
        const range = (length: number) =>
          `/ByteRange [0 ${String(length).padStart(6, "0")} ${String(length + hex.length + 2).padStart(6, "0")} 0]`;
        const before = body.length + range(0).length;
        const file = Buffer.concat([body, Buffer.from(`${range(before)}<${hex}>`)]);
        expect(verdict(inspectPdf(file, ours), stored).verdict).toBe("not-ours");
      }),
      { numRuns: 300 },
    );
  });
});
