import { createHash } from "node:crypto";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Verification } from "./port.ts";
import { readSeal } from "./seal-signature.server.ts";

/** What the bytes of a file say about themselves, without asking the portal's storage. */
export type PdfInspection = {
  sha256: string;
  isPdf: boolean;
  seal:
    | { kind: "none" }
    /** There is a place for a seal, but no signature that can be read or that holds. */
    | { kind: "damaged" }
    | { kind: "other" }
    | {
        kind: "ours";
        certificateFingerprint: string;
        /** The sealed bytes are the ones that were sealed. */
        digestMatches: boolean;
        /** Nothing stands outside the sealed bytes but the seal itself. */
        coversFile: boolean;
      };
  /** As the seal names them. Proven only where the seal is ours and the digest matches. */
  reference: string | null;
  version: number | null;
};

/** More places for a seal than any file of ours has; a hostile file may have thousands, each costing a digest. */
const mostSeals = 16;

/**
 * Reads only the signature, never the PDF around it: a seal of ours over all bytes proves them, whatever they say, and a
 * hostile file meets no PDF parser. Never throws. `ours`: fingerprints of all certificates that the portal has sealed with.
 */
export function inspectPdf(bytes: Uint8Array, ours: ReadonlySet<string>): PdfInspection {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = { sha256: sha256(file) };
  if (!file.subarray(0, 1024).includes("%PDF-")) {
    return { ...whole, isPdf: false, seal: { kind: "none" }, reference: null, version: null };
  }
  const places = sealPlaces(file);
  const found = places.map((place) => ({ place, seal: inspectSeal(file, place, ours) }));
  const best = found.toSorted((a, b) => rank(b.seal) - rank(a.seal))[0];
  if (!best) return { ...whole, isPdf: true, seal: { kind: "none" }, reference: null, version: null };
  return { ...whole, isPdf: true, seal: best.seal, ...namedIn(file, best.place) };
}

type Seal = PdfInspection["seal"];

/** A file with several signatures is judged by the one that says most about it. */
function rank(seal: Seal): number {
  if (seal.kind !== "ours") return { none: 0, damaged: 1, other: 2 }[seal.kind];
  return 3 + (seal.digestMatches ? 2 : 0) + (seal.coversFile ? 1 : 0);
}

/** `before` and `after` bound the gap that holds the signature: `/ByteRange [0 before after length]`. */
type Place = { at: number; before: number; after: number; end: number };

function sealPlaces(file: Buffer): (Place | undefined)[] {
  const places: (Place | undefined)[] = [];
  // From the end: the newest signatures come last.
  for (let at = file.lastIndexOf("/ByteRange"); at >= 0 && places.length < mostSeals; ) {
    places.push(placeAt(file, at));
    at = at === 0 ? -1 : file.lastIndexOf("/ByteRange", at - 1);
  }
  return places;
}

function placeAt(file: Buffer, at: number): Place | undefined {
  const text = file.subarray(at, at + 160).toString("latin1");
  const found = /^\/ByteRange\s*\[\s*0\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/.exec(text);
  if (!found) return undefined;
  const [before, after, length] = found.slice(1).map(Number) as [number, number, number];
  const end = after + length;
  return before < after && end <= file.length ? { at, before, after, end } : undefined;
}

function inspectSeal(file: Buffer, place: Place | undefined, ours: ReadonlySet<string>): Seal {
  if (!place) return { kind: "damaged" };
  const seal = readSeal(file.subarray(place.before, place.after), ours);
  if (seal.kind !== "ours") return seal;
  const digest = createHash(seal.digestAlgorithm)
    .update(file.subarray(0, place.before))
    .update(file.subarray(place.after, place.end))
    .digest();
  return {
    kind: "ours",
    certificateFingerprint: seal.certificateFingerprint,
    digestMatches: digest.equals(seal.digest),
    coversFile: place.end === file.length,
  };
}

/** The reference stands in the seal's reason, in the same object as the signature. */
function namedIn(file: Buffer, place: Place | undefined): { reference: string | null; version: number | null } {
  const after = place ? file.subarray(place.after, place.after + 2000).toString("latin1") : "";
  const found = /\b([A-Z]{2,4}-\d{4}-\d{4,8}), version (\d{1,6})\b/.exec(after.split("endobj")[0] ?? "");
  return { reference: found?.[1] ?? null, version: found?.[2] ? Number(found[2]) : null };
}

/** The sealed contract that the portal keeps under the reference and version, or under the file's own SHA-256. */
export type StoredContract = { sha256: string; reference: string; version: number; sealedAt: Instant };

const notOurs = { none: "no-seal", other: "other-seal", damaged: "damaged" } as const;

export function verdict(inspection: PdfInspection, stored: StoredContract | undefined): Verification {
  const { seal, sha256 } = inspection;
  const reference = stored?.reference ?? inspection.reference;
  if (!inspection.isPdf) return { verdict: "not-ours", why: "not-a-pdf" };
  if (seal.kind !== "ours") {
    // The very bytes that are kept, under a certificate that the portal no longer lists.
    if (stored?.sha256 === sha256) return { verdict: "ours-but-changed", why: "unknown-certificate-copy", reference };
    return { verdict: "not-ours", why: notOurs[seal.kind] };
  }
  if (!seal.digestMatches) return { verdict: "ours-but-changed", why: "digest-mismatch", reference };
  if (!seal.coversFile) return { verdict: "ours-but-changed", why: "changed-after-seal", reference };
  if (stored?.sha256 !== sha256) return { verdict: "ours-but-changed", why: "not-the-stored-bytes", reference };
  return {
    verdict: "ours-and-whole",
    reference: stored.reference,
    version: stored.version,
    sealedAt: stored.sealedAt,
    sha256,
  };
}
