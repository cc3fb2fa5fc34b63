export const verify: typeof import("../da/verify.ts").verify = {
  title: "Verify a document",
  lead: "Were you given a contract as a PDF? Here you can see whether it comes from the portal, and whether it is unchanged.",
  file: "The contract as a PDF",
  another: "Verify another contract",
  hint: "Choose the file as you got it. It may be at most 10 MB.",
  verify: "Verify",
  forgets: "The file is looked at and forgotten. The portal keeps neither the file nor its name.",
  filename: "File",
  reference: "Case number",
  claims: "Names the case number",
  version: "Version",
  sealedAt: "Sealed",
  sha256: "SHA-256",
  whole: {
    title: "The contract is the portal's, and it is whole",
    text: "Every character is as it was when the contract was sealed, and the file is the one that the portal keeps. Who signed is on the evidence page in the file.",
  },
  changed: {
    title: "The contract is the portal's, but the file is changed",
    why: {
      "digest-mismatch": "The content is not what the portal sealed.",
      "changed-after-seal": "Something was added to the file after the portal sealed it.",
      "not-the-stored-bytes": "The seal is the portal's, but the file is not the one that the portal keeps.",
      "unknown-certificate-copy":
        "The file is the one that the portal keeps, but its seal was made with a certificate that the portal no longer knows.",
    },
    text: "Do not trust the content. Get the contract again from your own link or from the mail that you got, or ask the municipality for it.",
  },
  foreign: {
    title: "The file is no sealed contract of the portal's",
    why: {
      "not-a-pdf": "The file is no PDF.",
      "no-seal": "It has no seal. Neither have drafts, nor contracts that not everybody has signed.",
      "other-seal": "It has a seal, but not the portal's.",
      damaged: "It has a place for a seal, but the seal cannot be read or does not hold.",
    },
    text: "If in doubt, ask whoever gave you the file, or the municipality. A contract that was printed and scanned cannot be verified; only the file can.",
  },
};
