import { data, redirect } from "@remix-run/node";
import type { LinkActor } from "#app/domain/permission/actor.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { runtime } from "#app/runtime.server.ts";
import { type LinkLookUp, lookUpLink } from "#app/use-cases/link/open-link.server.ts";
import { renewLink } from "#app/use-cases/link/renew-link.server.ts";
import type { AppLoadContext } from "./load-context.ts";
import { localeOf } from "./locale.server.ts";
import { mayAskForMail } from "./rate-limit.server.ts";
import { notFound } from "./session.server.ts";

type Purpose = Parameters<typeof lookUpLink>[2];

/** The link in the address; for a token that nobody was given, or for another purpose, the page does not exist. */
export async function requireLink(token: string | undefined, purpose: Purpose): Promise<LinkLookUp> {
  const found = await lookUpLink(runtime().portal, token ?? "", purpose);
  if (!found) throw notFound();
  return found;
}

/** Whoever comes by a link to a slot of an agreement. */
export function linkActorOf({ link }: LinkLookUp): LinkActor {
  const { id, agreementId, slot, email } = link;
  if (!agreementId || !slot) throw notFound();
  return { kind: "link", linkId: id, agreementId, slot, email };
}

/** What a page shows whose link no longer opens: 410, with one button. Whether a mail was sent is told by the address. */
export const closedLink = (request: Request) =>
  data({ state: "closed" as const, sent: new URL(request.url).searchParams.has("sendt") }, { status: 410 });

/** The one button: a new link goes to the stored address. The answer is the same whatever became of it. */
export async function answerRenewal(request: Request, context: AppLoadContext, token: string | undefined) {
  if (!(await mayAskForMail(context, "renew", token ?? ""))) {
    const error = dictionaryFor(localeOf(request)).refusals["too-many-tries"];
    return data({ reply: { values: {}, errors: { "": [error] } } }, { status: 429 });
  }
  await renewLink(runtime().portal, token ?? "");
  return redirect(`${new URL(request.url).pathname}?sendt=1`, 303);
}
