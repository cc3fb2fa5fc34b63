export const signing: typeof import("../da/signing.ts").signing = {
  contract: {
    hashes: "The document's fingerprint",
    hashesText:
      "The two rows of characters are computed from the agreement. If one character of the agreement changes, they change. Your signature is bound to them.",
    termsSha256: "Terms, SHA-256",
    documentSha256: "Document, SHA-256",
    role: "Role",
    name: "Name",
    title: "Title",
    part: "Part of the course",
    when: "When",
  },
  panel: {
    title: "Sign",
    bound: "Your signature holds for exactly the version that you see here. The Danish text is the binding one.",
    documentSha256: "The document's SHA-256:",
    confirm: "Confirm that you have read the agreement",
    sign: "Sign the agreement",
    electronic:
      "This is an electronic signature. The portal keeps who signed and when, which link or sign-in was used, the IP address, the browser and the document's fingerprint. All of it is on the agreement's evidence page.",
    refuseTitle: "I do not want to sign",
    refuseText:
      "If you say no, signing stops for all parties. The municipality sees your reason. If you are only in doubt about something, contact the municipality first.",
    reason: "Why do you not want to sign?",
    reasonHint: "Write no CPR number and nothing about health.",
    refuse: "Say no to the agreement",
  },
  status: {
    caption: "Who signs",
    who: "Name",
    you: (name: string) => `${name} (you)`,
    role: "Role",
    state: "Signature",
    signed: (moment: string) => `Signed ${moment}`,
    turn: "Has the ball now",
    waits: "Waits for the others",
    until: (day: string) => `Everybody must sign by ${day}.`,
  },
};
