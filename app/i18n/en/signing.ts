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
  titles: {
    closed: "The link does not work any more",
    signed: "You have signed",
    refused: "You have said no",
    over: "Nothing is left to sign",
    "to-sign": "Sign an agreement",
  },
  page: {
    title: "An agreement waits for your signature",
    lead: (name: string, role: string, until: string | null) =>
      `${name}, you are asked to sign as ${role.toLowerCase()}${until ? ` by ${until}` : ""}. Read the agreement before you decide.`,
    means: {
      employer:
        "By your signature the employer says yes to the course and to working towards an ordinary job. The agreement holds only when everybody has signed.",
      "employee-representative":
        "By your signature you confirm that the number of employees is correct and that the colleagues have been heard. You do not become a party to the course.",
      mentor:
        "By your signature you say yes to being the mentor, and to keeping to yourself what you learn about your new colleague.",
      citizen:
        "By your signature you say yes to the course. If there is anything that you do not understand, call before you sign. You may also say no.",
      municipality: "By your signature you bind the municipality to the plan and its milestones.",
    },
    toPanel: "Go to the signature",
    pdf: "Get the agreement as a PDF",
    short: "The agreement in short",
    whole: "The whole agreement",
  },
  summary: {
    job: "The job",
    workplace: "Workplace",
    employer: "Employer",
    citizen: "Citizen",
    municipality: "Municipality",
    start: "First day",
    ordinaryJob: "Ordinary job",
    from: (day: string) => `from ${day}`,
    mentor: "Mentor",
    staircase: "The steps towards the job",
  },
  receipt: {
    title: "Thank you. You have signed",
    next: "The agreement now waits for the others. When everybody has signed, you get a mail with the finished contract and a link to the course.",
    inForce: "Everybody has signed, and the agreement is in force. You get a mail with a link to the course.",
    who: "Signed by",
    when: "Time",
    documentSha256: "Document, SHA-256",
    keep: "Do keep the PDF. Its fingerprint is the one above until everybody has signed; then the evidence page and the portal's seal are added.",
    savePdf: "Save the finished contract as a PDF",
    saveFrozenPdf: "Save what you signed as a PDF",
  },
  refused: {
    title: "You have said no to the agreement",
    text: "Signing has stopped, and the parties are told. The municipality reads your reason and contacts you about what happens now.",
    reason: "Your reason",
  },
  over: {
    title: "Nothing is left to sign",
    lead: (status: string) => `The agreement does not wait for signatures any more. Its status is: ${status}.`,
    home: "Go to the front page",
  },
  closed: {
    title: "The link does not work any more",
    lead: "Personal links hold for a time, and for the latest version only. You have done nothing wrong.",
    text: "Press the button, and we send a new link to the mail address that the first one was sent to.",
    send: "Send me a new link",
    sent: "Look in your mailbox",
    sentText:
      "If the link belongs to something that still waits or runs, a new one is on its way. It can take a few minutes. Look among unwanted mail, too.",
    lost: "If your mail address has changed, contact the municipality. If you have several courses:",
    lostLink: "have all your links sent",
  },
  lost: {
    title: "I have lost my link",
    lead: "Write your mail address, and we send new links to the agreements and courses that it belongs to.",
    email: "Mail address",
    emailHint: "The address that you gave the municipality.",
    send: "Send my links",
    sent: "Look in your mailbox",
    sentText:
      "If the address belongs to an agreement that waits for signatures or runs, new links are on their way. The old ones stop working. If no mail arrives within a quarter of an hour, contact the municipality: it may have another address.",
    account: "Do you have an account as an employer or in the municipality?",
    signIn: "Sign in here",
  },
  contact: { ask: (unit: string) => `Questions? Contact ${unit}:`, or: "or" },
};
