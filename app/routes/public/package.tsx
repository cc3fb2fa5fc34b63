import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { Alert } from "#app/components/alert.tsx";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { ButtonRow, LinkButton } from "#app/components/buttons.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { Details } from "#app/components/details.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { RequiredProfile, TrainingTable } from "#app/components/package-profile.tsx";
import { PackageSteps } from "#app/components/package-steps.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { StaircaseTimeline } from "#app/components/staircase-timeline.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { TextList } from "#app/components/text-list.tsx";
import { type JobPackageContent, weeksToEmployment } from "#app/domain/job-package/job-package.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { formatNumber, plural } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findPublishedPackage, type Offering } from "#db/queries/catalogue.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await findPublishedPackage(runtime().portal.db.read, params.slug ?? "");
  if (found === undefined) throw new Response(null, { status: 404 });
  return { locale: localeOf(request), content: found.content, offerings: found.offerings };
}

export const meta = pageMeta<typeof loader>(({ catalogue }, data) => ({
  title: data ? inLocale(data.content.title, data.locale) : catalogue.list.title,
  description: data ? inLocale(data.content.summary, data.locale) : catalogue.list.description,
}));

export default function Package() {
  const { content, offerings } = useLoaderData<typeof loader>();
  const { catalogue } = useWords();
  const { page } = catalogue;
  const say = useSay();
  const title = say(content.title);
  return (
    <>
      <Breadcrumb trail={[{ label: catalogue.list.title, href: paths.packages() }, { label: title }]} />
      <PageTitle
        title={title}
        overline={page.overline(catalogue.industries[content.industry])}
        lead={say(content.summary)}
      />
      <Actions slug={content.slug} asking={offerings.length > 0} />
      <div className="package-facts">
        <Facts content={content} offerings={offerings} />
      </div>
      <Section id="job" title={page.job} lead={say(content.job)}>
        <div className="two-columns">
          <TitledList title={page.tasks} items={content.tasks} />
          <TitledList title={page.requirements} items={content.requirements} />
        </div>
        {content.childrenCertificate && (
          <Alert kind="info" heading={page.childrenCertificate.title} headingLevel={3}>
            <p>{page.childrenCertificate.text}</p>
          </Alert>
        )}
      </Section>
      <Staircase content={content} />
      <Section id="competences" title={page.competences.title} lead={page.competences.lead}>
        <RequiredProfile competences={content.competences} />
      </Section>
      <Section id="training" title={page.training.title} lead={page.training.lead}>
        <TrainingTable training={content.training} competences={content.competences} />
      </Section>
      <Section id="mentor" title={page.mentoring.title} lead={page.mentoring.goal(say(content.mentoring.goal))}>
        <TitledList title={page.mentoring.tasks} items={content.mentoring.tasks} />
      </Section>
      <Section id="exchange" title={page.exchange}>
        <div className="two-columns">
          <TitledList title={page.gets} items={content.employerGets} />
          <TitledList title={page.gives} items={content.employerGives} />
        </div>
      </Section>
      <Section id="have-ready" title={page.haveReady.title} lead={page.haveReady.lead}>
        <TextList checked items={content.haveReady.map(say)} />
      </Section>
      <Section id="words" title={page.words.title}>
        <Words words={content.words} />
      </Section>
      <Offerings offerings={offerings} />
      {offerings.length > 0 && (
        <section className="band" aria-labelledby="call">
          <h2 id="call">{page.call.title}</h2>
          <p>{page.call.text}</p>
          <LinkButton href={paths.inquiryNew(content.slug)} variant="primary">
            {page.ask}
          </LinkButton>
        </section>
      )}
    </>
  );
}

function useSay(): (text: LocalizedText) => string {
  const locale = useLocale();
  return (text) => inLocale(text, locale);
}

function Section({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p>{lead}</p>}
      {children}
    </section>
  );
}

function TitledList({ title, items }: { title: string; items: readonly LocalizedText[] }) {
  const say = useSay();
  return (
    <div>
      <h3>{title}</h3>
      <TextList items={items.map(say)} />
    </div>
  );
}

/** Only where a municipality offers the package is there somebody to ask. */
function Actions({ slug, asking }: { slug: string; asking: boolean }) {
  const { page } = useWords().catalogue;
  return (
    <ButtonRow>
      {asking && (
        <LinkButton href={paths.inquiryNew(slug)} variant="primary">
          {page.ask}
        </LinkButton>
      )}
      <LinkButton href={paths.leaflet(slug)}>{page.leaflet}</LinkButton>
    </ButtonRow>
  );
}

function Facts({ content, offerings }: { content: JobPackageContent; offerings: readonly Offering[] }) {
  const locale = useLocale();
  const { catalogue, parts } = useWords();
  const { page } = catalogue;
  const mentorHours = parts.hoursPerWeek(formatNumber(content.mentoring.hoursPerWeek, locale));
  const places = offerings.reduce((sum, offering) => sum + offering.places, 0);
  const [only] = content.ownerships.length === 1 ? content.ownerships : [];
  const suits = { private: page.onlyPrivate, public: page.onlyPublic, both: page.privateAndPublic }[only ?? "both"];
  return (
    <SummaryList
      items={[
        { label: page.facts.weeks, value: plural(weeksToEmployment(content.steps), parts.weeks, locale) },
        {
          label: page.facts.mentor,
          value: page.facts.mentorValue(plural(content.mentoring.weeks, parts.weeks, locale), mentorHours),
        },
        { label: page.facts.ownership, value: suits },
        { label: page.facts.places, value: plural(places, parts.places, locale) },
      ]}
    />
  );
}

function Staircase({ content }: { content: JobPackageContent }) {
  const locale = useLocale();
  const { catalogue, parts } = useWords();
  const { page } = catalogue;
  const say = useSay();
  const mentoring = page.mentoringLine(
    plural(content.mentoring.weeks, parts.weeks, locale),
    parts.hoursPerWeek(formatNumber(content.mentoring.hoursPerWeek, locale)),
  );
  return (
    <Section id="staircase" title={page.staircase} lead={page.staircaseLead}>
      <StaircaseTimeline
        label={page.staircase}
        mentoring={{ text: mentoring }}
        steps={content.steps.map(({ kind, weeks, hours, title }) => ({ kind, weeks, hours, title: say(title) }))}
      />
      <PackageSteps steps={content.steps} />
    </Section>
  );
}

function Words({ words }: { words: JobPackageContent["words"] }) {
  const { words: texts } = useWords().catalogue.page;
  const say = useSay();
  return (
    <Details summary={texts.show}>
      <DataTable
        caption={texts.caption}
        captionHidden
        rows={words}
        rowKey={(word) => word.da}
        columns={[
          { key: "da", title: texts.danish, rowHeader: true, cell: (word) => <span lang="da">{word.da}</span> },
          { key: "en", title: texts.english, cell: (word) => <span lang="en">{word.en}</span> },
          { key: "meaning", title: texts.meaning, cell: (word) => say(word.explanation) },
        ]}
      />
    </Details>
  );
}

function Offerings({ offerings }: { offerings: readonly Offering[] }) {
  const locale = useLocale();
  const { offerings: texts } = useWords().catalogue.page;
  return (
    <Section id="offerings" title={texts.title}>
      {offerings.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <DataTable
          caption={texts.caption}
          captionHidden
          rows={offerings}
          rowKey={(offering) => offering.municipalityCode}
          columns={[
            {
              key: "municipality",
              title: texts.municipality,
              rowHeader: true,
              cell: (offering) => offering.municipalityName,
            },
            {
              key: "places",
              title: texts.places,
              numeric: true,
              cell: (offering) => formatNumber(offering.places, locale),
            },
          ]}
        />
      )}
    </Section>
  );
}
