import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Alert } from "#app/components/alert.tsx";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { Details } from "#app/components/details.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { ErrorSummary } from "#app/components/error-summary.tsx";
import { formState } from "#app/components/form-state.ts";
import { InquiryForm } from "#app/components/inquiry/inquiry-form.tsx";
import { inquiryLabels } from "#app/components/inquiry/inquiry-labels.ts";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { TextList } from "#app/components/text-list.tsx";
import { inquiryForm } from "#app/domain/inquiry/inquiry-form.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { ruleInForce } from "#app/domain/statute/rules.ts";
import { checkForm, formOf, withError } from "#app/http/form.server.ts";

import { localeOf } from "#app/http/locale.server.ts";
import { actorOf, notFound } from "#app/http/session.server.ts";
import { dictionaryFor } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { sendInquiry } from "#app/use-cases/inquiry/send-inquiry.server.ts";
import { findPublishedPackage } from "#db/queries/catalogue.server.ts";
import { findInquiringEmployer } from "#db/queries/inquiring-employer.server.ts";
import { findRules } from "#db/queries/rules.server.ts";
import { employerInInquiry, helpWithInquiry, inquirySubmission } from "./inquiry-submission.server.ts";

/** Capacity and week number follow the typing. Without scripts a button answers the same. */
export const handle = { scripts: true };

async function askingEmployer(request: Request) {
  const actor = await actorOf(request);
  if (actor?.role !== "employer") return {};
  return { actor, employer: await findInquiringEmployer(runtime().portal.db.read, actor) };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { portal } = runtime();
  const found = await findPublishedPackage(portal.db.read, params.slug ?? "");
  if (!found) throw notFound();
  const { actor, employer } = await askingEmployer(request);
  const locale = localeOf(request);
  const { id, value, sentence, paragraph } = ruleInForce(
    "capacity",
    copenhagenDate(portal.now()),
    await findRules(portal.db.read),
  );
  return {
    slug: found.content.slug,
    title: inLocale(found.content.title, locale),
    haveReady: found.content.haveReady.map((text) => inLocale(text, locale)),
    ownerships: found.content.ownerships,
    municipalities: found.offerings.map(({ municipalityCode, municipalityName }) => ({
      code: municipalityCode,
      name: municipalityName,
    })),
    rule: { value: { id, ...value }, sentence: inLocale(sentence, locale), paragraph },
    submissionKey: randomUUID(),
    employer: actor && employer ? employerInInquiry(actor, employer) : null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, employer } = await askingEmployer(request);
  const submission = inquirySubmission(await formOf(request));
  const help = helpWithInquiry(submission, employer);
  if (help) return data(help, { status: Object.keys(help.errors).length > 0 ? 422 : 200 });

  const read = checkForm(submission, inquiryForm);
  if (!read.ok) return data(read.reply, { status: 422 });
  const locale = localeOf(request);
  const sent = await sendInquiry(runtime().portal, { packageSlug: params.slug ?? "", form: read.value, locale, actor });
  if (sent.ok) return redirect(paths.inquiryReceipt(sent.value.submissionKey), 303);
  if (sent.refusal.field === "form") throw notFound();
  const sentence = dictionaryFor(locale).refusals[sent.refusal.why];
  return data(withError(read.reply, sent.refusal.field, sentence), { status: 422 });
}

export const meta = pageMeta<typeof loader>(({ inquiry }, found) => ({
  title: found ? `${inquiry.title}: ${found.title}` : inquiry.title,
}));

export default function Inquiry() {
  const { title, haveReady, employer, submissionKey, ...form } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { catalogue, inquiry } = useWords();
  const state = formState("inquiry", reply, employer?.stored);
  const keptKey = reply?.values.submissionKey;
  return (
    <>
      <Breadcrumb
        trail={[
          { label: catalogue.list.title, href: paths.packages() },
          { label: title, href: paths.package(form.slug) },
          { label: inquiry.overline },
        ]}
      />
      <ErrorSummary errors={state.errors(inquiryLabels(inquiry.fields))} />
      <PageTitle title={inquiry.title} lead={inquiry.lead(title)} />
      {form.municipalities.length === 0 ? (
        <EmptyState
          title={inquiry.notOffered.title}
          text={inquiry.notOffered.text}
          action={{ href: paths.packages(), label: inquiry.notOffered.action }}
        />
      ) : (
        <>
          <Details summary={inquiry.haveReady}>
            <TextList checked items={haveReady} />
          </Details>
          {employer && !reply && (
            <Alert kind="info">
              <p>{inquiry.prefilled(employer.name)}</p>
            </Alert>
          )}
          <InquiryForm
            {...form}
            form={state}
            submissionKey={typeof keptKey === "string" ? keptKey : submissionKey}
            units={employer?.units ?? []}
          />
        </>
      )}
    </>
  );
}
