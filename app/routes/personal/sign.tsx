import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { pageMeta } from "#app/components/page-meta.ts";
import { ClosedLink } from "#app/components/personal/closed-link.tsx";
import { RefusalReceipt, SigningOver, SigningReceipt } from "#app/components/personal/signing-receipts.tsx";
import { ToSign } from "#app/components/personal/to-sign.tsx";
import { localeOf } from "#app/http/locale.server.ts";
import { answerRenewal, closedLink, linkActorOf, requireLink } from "#app/http/personal-link.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { answerSigning } from "#app/http/signing.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import type { LinkLookUp } from "#app/use-cases/link/open-link.server.ts";
import { findSigningRound, isSignedThroughLink } from "#db/queries/signing.server.ts";
import { shownRound } from "../changes-view.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await requireLink(params.token, "sign");
  const token = params.token ?? "";
  const { round, slot, state } = await seenThrough(found);
  if (state === "closed") return closedLink(request);
  return { state, slot, token, round: shownRound(round, localeOf(request)) };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const found = await requireLink(params.token, "sign");
  const { slot, state, actor } = await seenThrough(found);
  if (state === "closed") return answerRenewal(request, context, params.token);
  const page = paths.sign(params.token ?? "");
  // Pressed twice: the page has the receipt.
  if (state === "signed" || state === "refused") return redirect(page, 303);
  const signer = { actor, agreementId: actor.agreementId, slot };
  return answerSigning(request, context, signer, page);
}

/**
 * What the link shows. Signing ends the link; whoever signed through it still finds the receipt here until the day on which
 * it would have expired.
 */
async function seenThrough(found: LinkLookUp) {
  const { link, closed } = found;
  const { db, now } = runtime().portal;
  const actor = linkActorOf(found);
  const round = await findSigningRound(db.read, actor, actor.agreementId, link.versionId ?? undefined);
  if (!round) throw notFound();
  const { slot } = actor;
  const seen = { actor, slot, round };
  const expired = link.expiresAt <= now();
  const signed = round.parties.some((party) => party.slot === slot && party.signedAt !== null);
  if (signed && !expired && (closed === null || (await isSignedThroughLink(db.read, link)))) {
    return { ...seen, state: "signed" as const };
  }
  if (round.refusal?.slot === slot && !expired) return { ...seen, state: "refused" as const };
  if (closed !== null || !round.isLiving) return { ...seen, state: "closed" as const };
  return { ...seen, state: round.awaits ? ("to-sign" as const) : ("over" as const) };
}

export default function Sign() {
  const seen = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  switch (seen.state) {
    case "closed":
      return <ClosedLink sent={seen.sent} errors={answer?.reply.errors[""] ?? []} />;
    case "signed":
      return <SigningReceipt round={seen.round} slot={seen.slot} contractHref={paths.signContract(seen.token)} />;
    case "refused":
      return <RefusalReceipt round={seen.round} />;
    case "over":
      return <SigningOver round={seen.round} />;
    case "to-sign":
      return (
        <ToSign
          round={seen.round}
          slot={seen.slot}
          contractHref={paths.signContract(seen.token)}
          reply={answer?.reply}
        />
      );
  }
}

export const meta = pageMeta<typeof loader>(({ signing }, seen) => ({
  title: seen ? signing.titles[seen.state] : signing.titles.closed,
}));
