import { createHash, randomBytes, X509Certificate } from "node:crypto";
import { P12Signer } from "@libpdf/core";
import { BitString, Integer, OctetString, Utf8String } from "asn1js";
import {
  AttributeTypeAndValue,
  AuthenticatedSafe,
  BasicConstraints,
  CertBag,
  CryptoEngine,
  Extension,
  ExtKeyUsage,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
  setEngine,
  Time,
  Certificate as X509,
} from "pkijs";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import type { Certificate } from "./port.ts";

const oid = {
  commonName: "2.5.4.3",
  subjectKeyIdentifier: "2.5.29.14",
  keyUsage: "2.5.29.15",
  basicConstraints: "2.5.29.19",
  extKeyUsage: "2.5.29.37",
  /** RFC 9336. Not all readers know it, so e-mail protection stands beside it. */
  documentSigning: "1.3.6.1.5.5.7.3.36",
  emailProtection: "1.3.6.1.5.5.7.3.4",
  shroudedKeyBag: "1.2.840.113549.1.12.10.1.2",
  certBag: "1.2.840.113549.1.12.10.1.3",
};

const passwordIterations = 100_000;

/** A self-signed seal certificate, valid two years: for development, tests and demonstrations. A real one is bought. */
export async function makeDevelopmentCertificate(input: { commonName: string; now: Instant }): Promise<Certificate> {
  const engine = new CryptoEngine({ name: "node", crypto: globalThis.crypto });
  setEngine("node", engine);
  const keys = await globalThis.crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, [
    "sign",
    "verify",
  ]);
  const certificate = await selfSigned(keys, input, engine);
  const passphrase = randomBytes(24).toString("base64url");
  const pkcs8 = await globalThis.crypto.subtle.exportKey("pkcs8", keys.privateKey);
  return { p12: await packed(certificate, PrivateKeyInfo.fromBER(pkcs8), passphrase), passphrase };
}

async function selfSigned(
  keys: CryptoKeyPair,
  { commonName, now }: { commonName: string; now: Instant },
  engine: CryptoEngine,
): Promise<X509> {
  const certificate = new X509();
  certificate.version = 2;
  // Positive and never 0 (RFC 5280 4.1.2.2).
  const serial = randomBytes(16);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  certificate.serialNumber = new Integer({ valueHex: exactly(serial) });
  for (const name of [certificate.subject, certificate.issuer]) {
    name.typesAndValues.push(
      new AttributeTypeAndValue({ type: oid.commonName, value: new Utf8String({ value: commonName }) }),
    );
  }
  certificate.notBefore = validityTime(now);
  certificate.notAfter = validityTime(twoYearsAfter(now));
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  const keyId = createHash("sha1")
    .update(new Uint8Array(certificate.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView))
    .digest();
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER() });
  certificate.extensions = [
    extension(oid.basicConstraints, true, new BasicConstraints({ cA: false }).toSchema()),
    // digitalSignature and nonRepudiation: the first two of nine bits.
    extension(oid.keyUsage, true, new BitString({ valueHex: exactly(Uint8Array.of(0b1100_0000)), unusedBits: 6 })),
    extension(
      oid.extKeyUsage,
      false,
      new ExtKeyUsage({ keyPurposes: [oid.documentSigning, oid.emailProtection] }).toSchema(),
    ),
    extension(oid.subjectKeyIdentifier, false, new OctetString({ valueHex: exactly(keyId) })),
  ];
  await certificate.sign(keys.privateKey, "SHA-256", engine);
  return certificate;
}

/** X.509 knows whole seconds; years from 2050 on are written in another way than earlier ones. */
const validityTime = (at: Instant): Time => {
  const value = new Date(Math.floor(at / 1000) * 1000);
  return new Time({ type: value.getUTCFullYear() < 2050 ? 0 : 1, value });
};

function twoYearsAfter(at: Instant): Instant {
  const date = new Date(at);
  return date.setUTCFullYear(date.getUTCFullYear() + 2);
}

const exactly = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

/** The library makes the initialisation vector itself, which its types do not know. */
const aes256 = { name: "AES-CBC", length: 256 } as unknown as Parameters<
  PKCS8ShroudedKeyBag["makeInternalValues"]
>[0]["contentEncryptionAlgorithm"];

async function packed(certificate: X509, key: PrivateKeyInfo, passphrase: string): Promise<Uint8Array> {
  const password = exactly(new TextEncoder().encode(passphrase));
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: key });
  await keyBag.makeInternalValues({
    password,
    contentEncryptionAlgorithm: aes256,
    hmacHashAlgorithm: "SHA-256",
    iterationCount: passwordIterations,
  });
  const safe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        {
          // The key is encrypted in its own bag; the certificate is public.
          privacyMode: 0,
          value: new SafeContents({
            safeBags: [
              new SafeBag({ bagId: oid.shroudedKeyBag, bagValue: keyBag }),
              new SafeBag({ bagId: oid.certBag, bagValue: new CertBag({ parsedValue: certificate }) }),
            ],
          }),
        },
      ],
    },
  });
  await safe.makeInternalValues({ safeContents: [{}] });
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } });
  await pfx.makeInternalValues({
    password,
    iterations: passwordIterations,
    pbkdf2HashAlgorithm: "SHA-256",
    hmacHashAlgorithm: "SHA-256",
  });
  return new Uint8Array(pfx.toSchema().toBER());
}

/** The certificate inside as DER. Throws where the passphrase does not fit: the portal must not start with such a seal. */
async function certificateDer({ p12, passphrase }: Certificate): Promise<Uint8Array> {
  return (await P12Signer.create(p12, passphrase)).certificate;
}

/** SHA-256 of the certificate, in hexadecimal: how `inspectPdf` knows a seal as ours. */
export const certificateFingerprint = async (certificate: Certificate): Promise<string> =>
  createHash("sha256")
    .update(await certificateDer(certificate))
    .digest("hex");

export const certificateValidUntil = async (certificate: Certificate): Promise<Instant> =>
  new X509Certificate(await certificateDer(certificate)).validToDate.getTime();
