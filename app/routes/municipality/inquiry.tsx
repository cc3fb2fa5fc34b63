import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/components/alert.tsx";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { CandidateList } from "#app/components/municipality/candidate-list.tsx";
import { CapacityStatement } from "#app/components/municipality/capacity-statement.tsx";
import { InquiryFacts } from "#app/components/municipality/inquiry-facts.tsx";
import { InquiryStatusTag, useWaiting } from "#app/components/municipality/inquiry-table.tsx";
import { MatchList } from "#app/components/municipality/match-list.tsx";
import { DoneAlert } from "#app/components/municipality/outcome-alerts.tsx";
import { RejectInquiry } from "#app/components/municipality/reject-inquiry.tsx";
import { errorsOf, type Reply } from "#app/components/municipality/reply.ts";
import { Section } from "#app/components/municipality/section.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { capacityOf } from "#app/domain/capacity/capacity.ts";
import { isLivingMatch } from "#app/domain/match/living-match.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { daysBetween } from "#app/domain/shared/plain-date.ts";
import { capacityRuleOn } from "#app/domain/statute/rules.ts";
import { formOf } from "#app/http/form.server.ts";
import { notFound, requireStaff } from "#app/http/session.server.ts";
import { formatDateTime, plural } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findInquiryCase } from "#db/queries/municipality-inquiries.server.ts";
import { findRules } from "#db/queries/rules.server.ts";
import { actOnInquiry } from "./inquiry-actions.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { portal } = runtime();
  const inquiry = await findInquiryCase(portal.db.read, params.id ?? "", actor.municipalityCode);
  if (!inquiry) throw notFound();
  const today = copenhagenDate(portal.now());
  return {
    inquiry,
    capacity: capacityOf(inquiry.fullTimeEquivalents, capacityRuleOn(today, await findRules(portal.db.read))),
    daysWaiting: daysBetween(copenhagenDate(inquiry.createdAt), today),
    mayDecide: actor.role !== "coordinator",
    done: new URL(request.url).searchParams.get("gjort"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request);
  const inquiryId = params.id ?? "";
  if (!(await findInquiryCase(runtime().portal.db.read, inquiryId, actor.municipalityCode))) throw notFound();
  return actOnInquiry({ request, actor, inquiryId, form: await formOf(request) });
}

export const meta = pageMeta<typeof loader>(({ municipality }, data) => ({
  title: data ? municipality.inquiry.title(data.inquiry.reference) : municipality.inquiries.title,
}));

export default function Inquiry() {
  const { inquiry, capacity, daysWaiting, mayDecide, done } = useLoaderData<typeof loader>();
  const reply = useActionData<Reply>();
  const locale = useLocale();
  const { agreement, municipality, parts } = useWords();
  const words = municipality.inquiry;
  const waiting = useWaiting()(daysWaiting);
  const living = inquiry.matches.filter((match) => isLivingMatch(match.status));
  const placesLeft = Math.max(0, inquiry.places - living.length);
  const rejection = inquiry.rejectReason
    ? ((agreement.inquiryRejectReasons as Record<string, string>)[inquiry.rejectReason] ?? inquiry.rejectReason)
    : undefined;
  return (
    <>
      <Breadcrumb
        trail={[
          { label: municipality.inquiries.title, href: paths.municipalityInquiries() },
          { label: inquiry.reference },
        ]}
      />
      <ErrorSummary errors={errorsOf(reply, { reason: words.reason, text: words.text })} />
      <PageTitle
        title={words.title(inquiry.reference)}
        lead={words.received(formatDateTime(inquiry.createdAt, locale), inquiry.status === "open" ? waiting : null)}
        status={<InquiryStatusTag status={inquiry.status} />}
      />
      {!reply && <DoneAlert code={done} receipts={words.receipts} />}
      {rejection && (
        <Alert kind="info">
          <p className="preserve-lines">
            {words.rejected(inquiry.rejectText ? `${rejection}. ${inquiry.rejectText}` : rejection)}
          </p>
        </Alert>
      )}
      <Section id="matches" title={words.matches}>
        <MatchList
          matches={inquiry.matches}
          steps={inquiry.jobPackage.steps.map((step) => step.kind)}
          reply={reply}
          mayDecide={mayDecide}
        />
      </Section>
      <Section id="wish" title={words.wish}>
        <InquiryFacts inquiry={inquiry} />
      </Section>
      <Section id="capacity" title={words.capacity.title}>
        <CapacityStatement capacity={capacity} inUse={inquiry.placesInUse} />
      </Section>
      {inquiry.status !== "rejected" && (
        <Section
          id="candidates"
          title={words.candidates}
          lead={placesLeft === 0 ? words.noPlacesLeft : words.candidatesText(plural(placesLeft, parts.places, locale))}
        >
          {placesLeft > 0 && (
            <CandidateList candidates={inquiry.candidates} wantedStart={inquiry.wantedStart} mayPropose={mayDecide} />
          )}
        </Section>
      )}
      {mayDecide && inquiry.status !== "rejected" && living.length === 0 && (
        <Section id="reject" title={words.rejectInquiry}>
          <RejectInquiry reply={reply} />
        </Section>
      )}
    </>
  );
}
