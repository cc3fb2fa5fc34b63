import { data, redirect } from "@remix-run/node";
import { z } from "zod";
import type { Actor } from "#app/domain/permission/actor.ts";
import { paragraph } from "#app/domain/shared/free-text.ts";
import { locales } from "#app/domain/shared/localized.ts";
import type { Refusal } from "#app/domain/shared/refusal.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { runtime } from "#app/runtime.server.ts";
import { refuseSignature } from "#app/use-cases/agreement/refuse-signature.server.ts";
import { signAgreement } from "#app/use-cases/agreement/sign-agreement.server.ts";
import { type FormReply, readForm, withError } from "./form.server.ts";
import type { AppLoadContext } from "./load-context.ts";
import { localeOf } from "./locale.server.ts";
import { requestFacts } from "./request-facts.server.ts";

/** Letters that a reason for refusing may have; said at the field too. */
const longestRefusal = 1000;

const signingForm = z.discriminatedUnion(
  "intent",
  [
    z.object({
      intent: z.literal("sign"),
      versionId: z.string().max(100),
      /** The language of the consent text that was on the screen. */
      locale: z.enum(locales).optional(),
      consent: z.literal("on", { error: "mustAccept" }),
    }),
    z.object({
      intent: z.literal("refuse"),
      versionId: z.string().max(100),
      locale: z.enum(locales).optional(),
      reason: paragraph(longestRefusal).refine((text) => text !== "", { error: "required" }),
    }),
  ],
  { error: "required" },
);

/** What the signing panel posts, wherever it stands. */
export const readSigning = (request: Request) => readForm(request, signingForm);

/** Who signs, by link or signed in, and as which slot. The caller has made sure that it is theirs. */
export type Signer = { actor: Actor; agreementId: string; slot: string };

/**
 * What the signing panel posts. Success leads to the page's own receipt (303), also for a second press of the button; a
 * failure comes back with everything typed.
 */
export async function answerSigning(request: Request, context: AppLoadContext, signer: Signer, receipt: string) {
  const { portal } = runtime();
  const facts = requestFacts(request, context);
  const form = await readSigning(request);
  if (!form.ok) return data({ reply: form.reply }, { status: 422 });
  const { actor, agreementId, slot } = signer;
  const { versionId } = form.value;
  const done =
    form.value.intent === "sign"
      ? await signAgreement(portal, actor, {
          ...facts,
          agreementId,
          slot,
          versionId,
          consent: true,
          locale: form.value.locale ?? facts.locale,
        })
      : await refuseSignature(portal, actor, { agreementId, slot, versionId, reason: form.value.reason });
  const pressedTwice = !done.ok && done.refusal === "already-signed" && form.value.intent === "sign";
  if (done.ok || pressedTwice) return redirect(receipt, 303);
  return data({ reply: refused(form.reply, done.refusal, request) }, { status: 409 });
}

const refused = (reply: FormReply, refusal: Refusal, request: Request): FormReply =>
  withError(reply, "", dictionaryFor(localeOf(request)).refusals[refusal]);
