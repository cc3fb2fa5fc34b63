import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { InquirySummary } from "#app/components/inquiry/inquiry-summary.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PersonCard } from "#app/components/person-card.tsx";
import { Receipt } from "#app/components/receipt.tsx";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { actorOf, notFound } from "#app/http/session.server.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findInquiryReceipt } from "#db/queries/inquiry-receipt.server.ts";

/** Whoever has the address is let in: its key is 122 random bits that only the sender was told. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const sent = await findInquiryReceipt(runtime().portal.db.read, params.submissionKey ?? "");
  if (!sent) throw notFound();
  return { sent, isEmployer: (await actorOf(request))?.role === "employer" };
}

export const meta = pageMeta(({ inquiry }) => ({ title: inquiry.receipt.metaTitle }));

export default function InquiryReceiptPage() {
  const { sent, isEmployer } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords().inquiry.receipt;
  const { municipality } = sent;
  const ball =
    sent.status === "open"
      ? words.ball(municipality.name, formatDateWithWeek(copenhagenDate(sent.createdAt), locale))
      : words.ballElsewhere[sent.status];
  return (
    <>
      <Receipt title={words.title} reference={{ label: words.reference, value: sent.reference }}>
        <p>{words.mailed(sent.contactEmail)}</p>
        <p>
          <strong>{ball}</strong>
        </p>
      </Receipt>
      <section aria-labelledby="next">
        <h2 id="next">{words.next.title}</h2>
        <ol>
          {words.next.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="sent">
        <h2 id="sent">{words.sent}</h2>
        <InquirySummary sent={sent} />
      </section>
      <section aria-labelledby="questions">
        <h2 id="questions">{words.contact}</h2>
        <PersonCard
          name={municipality.name}
          role={municipality.unitName}
          phone={municipality.phone}
          email={municipality.email}
        />
        <p className="d-print-none">{words.print}</p>
        <ButtonRow>
          <LinkButton href={isEmployer ? paths.employerHome() : paths.home()}>
            {isEmployer ? words.own : words.home}
          </LinkButton>
        </ButtonRow>
      </section>
    </>
  );
}
