import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { AgreementSearch } from "#app/components/municipality/agreement-search.tsx";
import { AgreementTable } from "#app/components/municipality/agreement-table.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { readAgreementFilter } from "#app/domain/agreement/agreement-filter.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { requireStaff } from "#app/http/session.server.ts";
import { plural } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { listAgreements } from "#db/queries/municipality-agreements.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { db, now } = runtime().portal;
  const { searchParams } = new URL(request.url);
  const { filter, page } = readAgreementFilter(searchParams);
  // A form sends every field, also the empty ones; the address to keep has none of them.
  if (["q", "status"].some((name) => searchParams.get(name) === "")) {
    throw redirect(paths.municipalityAgreements(filter, page));
  }
  return { filter, found: await listAgreements(db.read, actor.municipalityCode, filter, page, copenhagenDate(now())) };
}

export const meta = pageMeta<typeof loader>(({ municipality }) => ({ title: municipality.agreements.title }));

export default function Agreements() {
  const { filter, found } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { agreements: words } = useWords().municipality;
  const filtered = filter.status !== undefined || filter.text !== undefined;
  const empty = filtered ? words.none : words.noneAtAll;
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      <AgreementSearch filter={filter} />
      {found.total === 0 ? (
        <EmptyState
          icon="search"
          title={empty.title}
          text={empty.text}
          {...(filtered && { action: { href: paths.municipalityAgreements(), label: words.reset } })}
        />
      ) : (
        <>
          <p>{plural(found.total, words.count, locale)}</p>
          <AgreementTable agreements={found.rows} />
        </>
      )}
      <Pagination
        page={found.page}
        totalPages={found.pages}
        hrefFor={(page) => paths.municipalityAgreements(filter, page)}
      />
    </>
  );
}
