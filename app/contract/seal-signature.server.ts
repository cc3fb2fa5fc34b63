import { createHash, verify, X509Certificate } from "node:crypto";
import { ObjectIdentifier, OctetString, Sequence } from "asn1js";
import { Certificate, ContentInfo, SignedData, type SignerInfo } from "pkijs";

const oid = {
  data: "1.2.840.113549.1.7.1",
  signedData: "1.2.840.113549.1.7.2",
  contentType: "1.2.840.113549.1.9.3",
  messageDigest: "1.2.840.113549.1.9.4",
  signingCertificateV2: "1.2.840.113549.1.9.16.2.47",
};
const digestAlgorithms: Record<string, "sha256" | "sha384" | "sha512"> = {
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

/** Bytes of hexadecimal: eight times what the sealing library reserves. */
const longestGap = 200_000;

export type SealSignature =
  | { kind: "damaged" }
  | { kind: "other" }
  /** Signed with the key of a certificate of ours: the digest is what the portal sealed. */
  | {
      kind: "ours";
      certificateFingerprint: string;
      digest: Buffer;
      digestAlgorithm: "sha256" | "sha384" | "sha512";
    };

/** Reads what stands in the gap of a byte range: `<hexadecimal>`, a CMS signature and zeros. Never throws. */
export function readSeal(gap: Buffer, ours: ReadonlySet<string>): SealSignature {
  try {
    const cms = cmsOf(gap);
    return cms ? judged(cms, ours) : { kind: "damaged" };
  } catch {
    return { kind: "damaged" };
  }
}

function cmsOf(gap: Buffer): Buffer | undefined {
  if (gap.length > longestGap) return undefined;
  const hex = /^<((?:[0-9A-Fa-f]{2})+)>$/.exec(gap.toString("latin1"))?.[1];
  if (!hex) return undefined;
  const bytes = Buffer.from(hex, "hex");
  const length = derLength(bytes);
  if (length === undefined || length > bytes.length || bytes.subarray(length).some((byte) => byte !== 0))
    return undefined;
  return bytes.subarray(0, length);
}

/** Header and content of the DER value that the bytes begin with. */
function derLength(bytes: Buffer): number | undefined {
  const first = bytes[1];
  if (bytes[0] !== 0x30 || first === undefined) return undefined;
  if (first < 0x80) return 2 + first;
  const count = first - 0x80;
  return count >= 1 && count <= 4 && bytes.length >= 2 + count ? 2 + count + bytes.readUIntBE(2, count) : undefined;
}

function judged(cms: Buffer, ours: ReadonlySet<string>): SealSignature {
  const content = ContentInfo.fromBER(new Uint8Array(cms));
  if (content.contentType !== oid.signedData) return { kind: "damaged" };
  const signed = new SignedData({ schema: content.content });
  const [signer, second] = signed.signerInfos;
  if (!signer || second || signed.encapContentInfo.eContent) return { kind: "damaged" };
  const certificate = (signed.certificates ?? [])
    .filter((item): item is Certificate => item instanceof Certificate)
    .map((item) => Buffer.from(item.toSchema().toBER()))
    .find((der) => ours.has(fingerprint(der)));
  if (!certificate) return { kind: "other" };
  const digestAlgorithm = digestAlgorithms[signer.digestAlgorithm.algorithmId];
  const digest = octets(attribute(signer, oid.messageDigest));
  const contentType = attribute(signer, oid.contentType);
  const attributes = signer.signedAttrs?.encodedValue;
  if (!digestAlgorithm || !digest || !attributes) return { kind: "damaged" };
  if (!(contentType instanceof ObjectIdentifier) || contentType.getValue() !== oid.data) return { kind: "damaged" };
  if (!namesCertificate(signer, certificate)) return { kind: "damaged" };
  const holds = verify(
    digestAlgorithm,
    new Uint8Array(attributes),
    new X509Certificate(certificate).publicKey,
    new Uint8Array(signer.signature.valueBlock.valueHexView),
  );
  // Our certificate is public: anybody can put it beside a signature of their own.
  if (!holds) return { kind: "damaged" };
  return { kind: "ours", certificateFingerprint: fingerprint(certificate), digest, digestAlgorithm };
}

const fingerprint = (der: Buffer): string => createHash("sha256").update(der).digest("hex");

/** The value of a signed attribute that stands there exactly once, as CMS demands. */
function attribute(signer: SignerInfo, type: string): unknown {
  const found = (signer.signedAttrs?.attributes ?? []).filter((item) => item.type === type);
  return found.length === 1 && found[0]?.values.length === 1 ? found[0].values[0] : undefined;
}

const octets = (value: unknown): Buffer | undefined =>
  value instanceof OctetString ? Buffer.from(value.valueBlock.valueHexView) : undefined;

/** PAdES binds the certificate into what is signed (RFC 5035), so that no other one with the same key can stand in. */
function namesCertificate(signer: SignerInfo, certificate: Buffer): boolean {
  const essCertId = firstOf(firstOf(attribute(signer, oid.signingCertificateV2)));
  if (!(essCertId instanceof Sequence)) return false;
  const [head, next] = essCertId.valueBlock.value;
  // SHA-256 is the default and then stands unnamed.
  if (head instanceof OctetString) return octets(head)?.equals(hashed(certificate, "sha256")) ?? false;
  const named = firstOf(head);
  const algorithm = named instanceof ObjectIdentifier ? digestAlgorithms[named.getValue()] : undefined;
  return algorithm !== undefined && (octets(next)?.equals(hashed(certificate, algorithm)) ?? false);
}

const hashed = (data: Buffer, algorithm: string): Buffer => createHash(algorithm).update(data).digest();

const firstOf = (value: unknown): unknown => (value instanceof Sequence ? value.valueBlock.value[0] : undefined);
