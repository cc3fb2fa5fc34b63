import { count, eq } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { Verification } from "#app/contract/port.ts";
import * as verifyPage from "#app/routes/public/verify.tsx";
import { contractDocument } from "#db/schema/index.ts";
import { openTestRuntime } from "#tests/support/portal.server.ts";
import { type Answered, visit } from "#tests/support/visit.server.ts";
import { anActiveAgreement, aWorld, requireAgreementRow } from "#tests/support/world.server.ts";

type Answer = {
  verification?: Verification;
  reply?: { errors: Record<string, string[]> };
};

const upload = (bytes: Uint8Array, name = "kontrakt.pdf"): Promise<Answered<Answer>> =>
  visit<Answer>(verifyPage.action, { path: "/verificer", form: { file: new File([new Uint8Array(bytes)], name) } });

const sentenceOf = ({ data }: Answered<Answer>) => data.reply?.errors.file?.[0];

describe("verifying a contract", () => {
  let sealed: Buffer;
  let frozen: Buffer;
  let reference: string;
  let documents: () => number | undefined;

  beforeEach(async () => {
    const { portal } = await openTestRuntime();
    const { agreementId } = await anActiveAgreement(await aWorld(portal));
    const kept = (kind: "sealed" | "frozen") => {
      const row = portal.db.read.select().from(contractDocument).where(eq(contractDocument.kind, kind)).get();
      if (!row) throw new Error(`No ${kind} contract`);
      return row.bytes;
    };
    sealed = kept("sealed");
    frozen = kept("frozen");
    reference = (await requireAgreementRow(portal, agreementId)).reference;
    documents = () => portal.db.read.select({ rows: count() }).from(contractDocument).get()?.rows;
  });

  it("recognises the portal's own, and keeps nothing", async () => {
    const before = documents();
    const { status, data } = await upload(sealed);
    expect(status).toBe(200);
    expect(data.verification).toMatchObject({ verdict: "ours-and-whole", reference, version: 1 });
    expect(documents()).toBe(before);
  });

  it("refuses it with any one byte changed", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ by;
        const { status, data } = await upload(changed);
        expect([200, 422]).toContain(status);
        expect(data.verification?.verdict).not.toBe("ours-and-whole");
      }),
      { numRuns: 60 },
    );
  });

  it("says that a changed one is changed, and which it claims to be", async () => {
    const changed = Buffer.from(sealed);
    const at = changed.indexOf("stream") + 40;
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await upload(changed)).data.verification).toEqual({
      verdict: "ours-but-changed",
      why: "digest-mismatch",
      reference,
    });
    const longer = Buffer.concat([sealed, Buffer.from("\n% LØN: 999.999 kr\n")]);
    expect((await upload(longer)).data.verification).toMatchObject({
      verdict: "ours-but-changed",
      why: "changed-after-seal",
    });
  });

  it("says that a contract that not everybody has signed has no seal", async () => {
    expect((await upload(frozen)).data.verification).toEqual({ verdict: "not-ours", why: "no-seal" });
  });
});

describe("what is no contract", () => {
  it("is refused with a sentence beside the field", async () => {
    await openTestRuntime();
    const text = await upload(Buffer.from("Kære kommune"), "brev.docx");
    expect([text.status, sentenceOf(text)]).toEqual([422, expect.stringContaining("ikke en PDF")]);
    const empty = await upload(new Uint8Array());
    expect([empty.status, sentenceOf(empty)]).toEqual([422, expect.stringContaining("Vælg en fil")]);
    const large = await upload(new Uint8Array(10 * 1024 * 1024 + 1));
    expect([large.status, sentenceOf(large)]).toEqual([413, expect.stringContaining("10 MB")]);
    const noFile = await visit<Answer>(verifyPage.action, { path: "/verificer", form: { file: "kontrakt.pdf" } });
    expect([noFile.status, sentenceOf(noFile)]).toEqual([422, expect.stringContaining("Vælg en fil")]);
  });

  it("never breaks the page, whatever bytes it is made of", async () => {
    await openTestRuntime();
    const pdfLike = fc
      .tuple(fc.constantFrom("%PDF-1.7\n", "%PDF-2.0 /ByteRange [0 10 20 30]", ""), fc.uint8Array({ maxLength: 3000 }))
      .map(([head, bytes]) => Buffer.concat([Buffer.from(head), bytes]));
    await fc.assert(
      fc.asyncProperty(pdfLike, async (bytes) => {
        const { status } = await upload(bytes);
        expect([200, 422]).toContain(status);
      }),
      { numRuns: 150 },
    );
  });

  it("never breaks the page, even as a body that is no form", async () => {
    await openTestRuntime();
    const post = async (body: string, type: string) => {
      const request = new Request("http://localhost:3000/verificer", {
        method: "POST",
        headers: { "Content-Type": type },
        body,
      });
      return visit<Answer>(() => verifyPage.action({ request, params: {}, context: {} as never }), {
        path: "/verificer",
      });
    };
    for (const [body, type] of [
      ["", "multipart/form-data"],
      ["nonsense", "multipart/form-data; boundary=x"],
      ["--x\r\nContent-Disposition: form-data; name=file; filename=a\r\n\r\n", "multipart/form-data; boundary=x"],
      ["{}", "application/json"],
      ["file=%E6", "application/x-www-form-urlencoded"],
    ] as const) {
      const answer = await post(body, type);
      expect([answer.status, sentenceOf(answer)]).toEqual([422, expect.stringContaining("Vælg en fil")]);
    }
  });
});
