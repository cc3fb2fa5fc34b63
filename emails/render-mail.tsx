import { renderToStaticMarkup } from "react-dom/server";
import type { MailMessage } from "#app/domain/mail/mail-message.ts";
import { agreementActive } from "./agreement-active.ts";
import { agreementEnded } from "./agreement-ended.ts";
import { approverPleaseSign } from "./approver-please-sign.ts";
import { changeSettled } from "./change-settled.ts";
import { changeToObject } from "./change-to-object.ts";
import { expiresSoon } from "./expires-soon.ts";
import { Frame } from "./frame.tsx";
import { inquiryReceived } from "./inquiry-received.ts";
import { inquiryRejected } from "./inquiry-rejected.ts";
import type { MailCalendar, MailContext, MailParts } from "./mail-parts.ts";
import { matchToAnswer } from "./match-to-answer.ts";
import { partnership } from "./partnership.ts";
import { plainText } from "./plain-text.ts";
import { pleaseSign } from "./please-sign.ts";
import { reminder } from "./reminder.ts";
import { signIn } from "./sign-in.ts";
import { signatureRecorded } from "./signature-recorded.ts";
import { signingStopped } from "./signing-stopped.ts";

export type RenderedMail = { subject: string; html: string; text: string; calendar?: MailCalendar };

export function renderMail(message: MailMessage, context: MailContext): RenderedMail {
  const parts = partsOf(message, context);
  return {
    subject: parts.subject,
    html: `<!doctype html>${renderToStaticMarkup(<Frame parts={parts} locale={context.locale} />)}`,
    text: plainText(parts, context.locale),
    ...(parts.calendar && { calendar: parts.calendar }),
  };
}

function partsOf(message: MailMessage, context: MailContext): MailParts {
  switch (message.kind) {
    case "inquiry-received":
      return inquiryReceived(message, context);
    case "inquiry-rejected":
      return inquiryRejected(message, context);
    case "match-to-answer":
      return matchToAnswer(message, context);
    case "sign-in":
      return signIn(message, context);
    case "please-sign":
      return pleaseSign(message, context);
    case "approver-please-sign":
      return approverPleaseSign(message, context);
    case "signing-stopped":
      return signingStopped(message, context);
    case "agreement-active":
      return agreementActive(message, context);
    case "agreement-ended":
      return agreementEnded(message, context);
    case "expires-soon":
      return expiresSoon(message, context);
    case "signature-recorded":
      return signatureRecorded(message, context);
    case "change-to-object":
      return changeToObject(message, context);
    case "change-settled":
      return changeSettled(message, context);
    case "partnership":
      return partnership(message, context);
    case "reminder":
      return reminder(message, context);
    default:
      throw new Error(`No mail for a message of kind ${(message satisfies never as MailMessage).kind}`);
  }
}
