import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { MailMessage } from "#app/domain/mail/mail-message.ts";
import { milestoneKinds } from "#app/domain/milestone/catalogue.ts";
import { locales } from "#app/domain/shared/localized.ts";
import { plainDate } from "#app/domain/shared/plain-date.ts";
import type { MailContext, MailUrls } from "./mail-parts.ts";
import { renderMail } from "./render-mail.tsx";

const urls: MailUrls = {
  signIn: (id) => `https://portal.test/log-ind/${id}`,
  answerMatch: (id) => `https://portal.test/kandidat/${id}`,
  sign: (id) => `https://portal.test/underskriv/${id}`,
  course: (door) =>
    door.by === "link"
      ? `https://portal.test/forloeb/${door.linkId}`
      : `https://portal.test/${door.side}/${door.agreementId}`,
  partnership: (door) =>
    door.by === "link"
      ? `https://portal.test/partnerskab/${door.linkId}`
      : `https://portal.test/${door.side}/partnerskaber/${door.partnershipId}`,
  municipalitySign: (id) => `https://portal.test/kommune/aftaler/${id}/underskriv`,
};
const context: MailContext = { locale: "da", urls, issuedAt: Date.UTC(2026, 7, 10, 6, 0, 7) };

const workplace = "Grøn & Blå Vask <Øst>";
const packageTitle = { da: "Rengøringsmedarbejder", en: "Cleaner" };
const reminder = {
  kind: "reminder",
  link: { by: "link", linkId: "mentor-link" },
  recipient: "mentor",
  milestone: "trial-starts",
  milestoneKey: "trial-starts:trial",
  agreementId: "a1",
  due: plainDate("2026-08-18"),
  reference: "JA-2026-0007",
  workplace,
} as const satisfies MailMessage;

const partnershipNews = ["please-sign", "approver-please-sign", "active", "yearly", "before-expiry"] as const;

const everyKind: MailMessage[] = [
  ...partnershipNews.map(
    (about): MailMessage => ({
      kind: "partnership",
      about,
      link:
        about === "please-sign"
          ? { by: "link", linkId: "l9" }
          : { by: "account", partnershipId: "p1", side: "municipality" },
      reference: "PA-2026-0003",
      employer: "Grøn & Blå Vask <Øst>",
      municipality: "Gladsaxe Kommune",
      day: plainDate("2026-09-01"),
    }),
  ),
  {
    kind: "inquiry-received",
    inquiryReference: "H-2026-0012",
    packageTitle,
    workplace,
    municipality: "Gladsaxe Kommune",
  },
  {
    kind: "inquiry-rejected",
    inquiryReference: "H-2026-0012",
    packageTitle,
    workplace,
    municipality: "Gladsaxe Kommune",
    unitName: "Erhverv og Beskæftigelse",
  },
  { kind: "match-to-answer", linkId: "l1", packageTitle, workplace, municipality: "Gladsaxe Kommune" },
  { kind: "sign-in", linkId: "l2", validMinutes: 30 },
  {
    kind: "please-sign",
    linkId: "l3",
    role: "citizen",
    reference: "JA-2026-0007",
    workplace,
    municipality: "Gladsaxe Kommune",
    until: plainDate("2026-07-01"),
  },
  {
    kind: "approver-please-sign",
    agreementId: "a1",
    reference: "JA-2026-0007",
    workplace,
    until: plainDate("2026-07-01"),
  },
  { kind: "expires-soon", what: "signing", reference: "JA-2026-0007", workplace, until: plainDate("2026-07-01") },
  {
    kind: "signature-recorded",
    reference: "JA-2026-0007",
    workplace,
    municipality: "Gladsaxe Kommune",
    how: "paper",
  },
  {
    kind: "change-to-object",
    link: { by: "link", linkId: "l7" },
    reference: "JA-2026-0007",
    workplace,
    until: plainDate("2026-07-01"),
  },
  {
    kind: "change-settled",
    link: { by: "link", linkId: "l8" },
    reference: "JA-2026-0007",
    workplace,
    how: "in-force",
  },
  { kind: "signing-stopped", reference: "JA-2026-0007", workplace, municipality: "Gladsaxe Kommune", why: "expired" },
  {
    kind: "agreement-active",
    link: { by: "account", agreementId: "a1", side: "employer" },
    role: "employer",
    reference: "JA-2026-0007",
    workplace,
    start: plainDate("2026-08-18"),
  },
  {
    kind: "agreement-ended",
    link: { by: "account", agreementId: "a1", side: "municipality" },
    reference: "JA-2026-0007",
    workplace,
    lastDay: plainDate("2026-10-09"),
    how: "completed",
  },
  reminder,
];

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&#x27;");

describe("a mail", () => {
  test.each(everyKind.flatMap((message) => locales.map((locale) => ({ kind: message.kind, locale, message }))))(
    "of kind $kind says the same as HTML and as plain text ($locale)",
    ({ message, locale }) => {
      const { subject, html, text } = renderMail(message, { ...context, locale });
      expect(subject).toMatch(/\S/);
      expect(subject).not.toMatch(/[\r\n]/);
      expect(html).toContain(`<html lang="${locale}">`);
      for (const line of text.split("\n").filter((line) => line !== "-- ")) {
        for (const part of line.split(/: |:$/)) expect(html).toContain(escaped(part));
      }
      expect(text).not.toContain("undefined");
    },
  );

  test("shows a workplace's name as it is written, and never as markup", () => {
    const { html, text } = renderMail(reminder, context);
    expect(html).toContain("Grøn &amp; Blå Vask &lt;Øst&gt;");
    expect(html).not.toContain("<Øst>");
    expect(text).toContain(workplace);
  });

  test("that asks for a signature tells the last day with its week, and leads to the document", () => {
    const message = everyKind.find(({ kind }) => kind === "please-sign") as MailMessage;
    const { subject, text, html } = renderMail(message, context);
    expect(subject).toBe("Skriv under senest 1. jul.: aftale om Grøn & Blå Vask <Øst>");
    expect(text).toContain("Skriv under senest: onsdag den 1. juli 2026 (uge 27)");
    expect(text).toContain("https://portal.test/underskriv/l3");
    expect(html).toContain('href="https://portal.test/underskriv/l3"');
  });

  test("to somebody with an account tells them to sign in, one with a personal link not to pass it on", () => {
    const account = renderMail({ ...reminder, link: { by: "account", agreementId: "a1", side: "employer" } }, context);
    expect(account.text).toContain("Du skal logge ind");
    expect(renderMail(reminder, context).text).toContain("Send det ikke videre");
  });
});

describe("a reminder", () => {
  test.each(milestoneKinds.flatMap((milestone) => locales.map((locale) => ({ milestone, locale }))))(
    "of $milestone says to each recipient what to do ($locale)",
    ({ milestone, locale }) => {
      const said = (["employer", "mentor", "consultant"] as const).map(
        (recipient) => renderMail({ ...reminder, milestone, recipient }, { ...context, locale }).text,
      );
      expect(said[0]).toBe(said[1]);
      expect(said[2]).not.toBe(said[1]);
    },
  );

  const entryOf = (message: typeof reminder | MailMessage, at: MailContext = context) => {
    const { calendar } = renderMail(message, at);
    const parsed = new ICAL.Component(ICAL.parse(calendar?.content ?? ""));
    const event = parsed.getFirstSubcomponent("vevent");
    if (!event) throw new Error("the calendar holds no entry");
    return { method: parsed.getFirstPropertyValue("method"), component: event, event: new ICAL.Event(event), calendar };
  };

  test.each(["Europe/Copenhagen", "America/Los_Angeles", "Pacific/Auckland"])(
    "carries a calendar entry for the whole of its day, also from a server in %s",
    (zone) => {
      const before = process.env.TZ;
      process.env.TZ = zone;
      try {
        const { method, event, component } = entryOf(reminder);
        expect(method).toBe("PUBLISH");
        expect(event.startDate.isDate).toBe(true);
        expect(event.startDate.toString()).toBe("2026-08-18");
        expect(event.endDate.toString()).toBe("2026-08-19");
        expect(event.summary).toBe(`Prøveperioden begynder, og mentoren bliver præsenteret (${workplace})`);
        expect(component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
      } finally {
        if (before === undefined) delete process.env.TZ;
        else process.env.TZ = before;
      }
    },
  );

  test("about a milestone that moved replaces the entry in the calendar", () => {
    const first = entryOf(reminder).event;
    const moved = entryOf(
      { ...reminder, due: plainDate("2026-08-25") },
      { ...context, issuedAt: context.issuedAt + 86_400_000 },
    ).event;
    expect(moved.uid).toBe(first.uid);
    expect(moved.sequence).toBeGreaterThan(first.sequence);
    expect(moved.sequence).toBeLessThan(2 ** 31);
    expect(moved.startDate.toString()).toBe("2026-08-25");
  });

  test("keeps the personal link out of the calendar, which colleagues can see", () => {
    expect(entryOf(reminder).calendar?.content).not.toMatch(/mentor-link|https?:/);
  });

  test("has no line longer than calendars read", () => {
    const lines = entryOf(reminder).calendar?.content.split("\r\n") ?? [];
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  });
});
