import type { PartyRole } from "../agreement/party.ts";
import type { MilestoneKind } from "../milestone/catalogue.ts";
import type { PlainDate } from "../shared/plain-date.ts";

/**
 * What a mail is about, as stored in the outbox: no text, no token, no name of a person. A mail says what kind of task it is,
 * which workplace, when, and where to go; the link is written when the mail is sent.
 */
export type MailMessage =
  | { kind: "inquiry-received"; inquiryReference: string; packageTitle: Words; workplace: string; municipality: string }
  | {
      kind: "inquiry-rejected";
      inquiryReference: string;
      packageTitle: Words;
      workplace: string;
      municipality: string;
      unitName: string;
    }
  | { kind: "match-to-answer"; linkId: string; packageTitle: Words; workplace: string; municipality: string }
  | { kind: "sign-in"; linkId: string; validMinutes: number }
  | {
      kind: "please-sign";
      linkId: string;
      role: PartyRole;
      reference: string;
      workplace: string;
      municipality: string;
      until: PlainDate;
    }
  | { kind: "approver-please-sign"; agreementId: string; reference: string; workplace: string; until: PlainDate }
  | { kind: "expires-soon"; what: "draft" | "signing"; reference: string; workplace: string; until: PlainDate }
  | {
      kind: "signature-recorded";
      reference: string;
      workplace: string;
      municipality: string;
      how: "on-behalf" | "paper";
    }
  | { kind: "change-to-object"; link: CourseDoor; reference: string; workplace: string; until: PlainDate }
  | { kind: "change-settled"; link: CourseDoor; reference: string; workplace: string; how: ChangeEnd }
  | {
      kind: "signing-stopped";
      reference: string;
      workplace: string;
      municipality: string;
      why: "declined" | "withdrawn" | "expired";
    }
  | {
      kind: "agreement-active";
      link: CourseDoor;
      role: PartyRole | "consultant";
      reference: string;
      workplace: string;
      start: PlainDate;
    }
  | {
      kind: "agreement-ended";
      link: CourseDoor;
      reference: string;
      workplace: string;
      lastDay: PlainDate;
      how: "ended-early" | "completed";
    }
  | {
      kind: "partnership";
      about: PartnershipNews;
      link: PartnershipDoor;
      reference: string;
      employer: string;
      municipality: string;
      /** The last day to sign, the first day of the term, or the day of the review. */
      day: PlainDate;
    }
  | {
      kind: "reminder";
      link: CourseDoor;
      recipient: "employer" | "mentor" | "consultant";
      milestone: MilestoneKind;
      /** Stable over the mail's life: the calendar entry's identity. */
      milestoneKey: string;
      agreementId: string;
      due: PlainDate;
      reference: string;
      workplace: string;
    };

/** How a change of an agreement ended. `objected`: it needs signatures after all. */
export type ChangeEnd = "in-force" | "objected" | "declined" | "withdrawn" | "expired";

type Words = { da: string; en: string };

/** People without an account come by a personal link; people with one sign in first. */
export type CourseDoor =
  | { by: "link"; linkId: string }
  | { by: "account"; agreementId: string; side: "municipality" | "employer" };

export type PartnershipNews = "please-sign" | "approver-please-sign" | "active" | "yearly" | "before-expiry";

export type PartnershipDoor =
  | { by: "link"; linkId: string }
  | { by: "account"; partnershipId: string; side: "municipality" | "employer" };
