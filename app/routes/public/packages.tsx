import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CardGrid } from "#app/components/card.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { PackageCard } from "#app/components/package-card.tsx";
import { ActiveFilters, PackageSearch } from "#app/components/package-search.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { filterFields, filterParameters, readPackageFilter } from "#app/domain/job-package/package-filter.ts";
import { localeOf } from "#app/http/locale.server.ts";
import { plural } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { findPackages, listMunicipalities } from "#db/queries/catalogue.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const db = runtime().portal.db.read;
  const municipalities = await listMunicipalities(db);
  const { filter, page } = readPackageFilter(searchParams, { locale: localeOf(request), municipalities });
  // A form sends every field, also the empty ones; the address to keep has none of them.
  if (filterFields.some((field) => searchParams.get(filterParameters[field]) === ""))
    throw redirect(paths.packages(filter, page));
  return { filter, municipalities, found: await findPackages(db, filter, page) };
}

export const meta = pageMeta<typeof loader>(({ catalogue }) => ({
  title: catalogue.list.title,
  description: catalogue.list.description,
}));

export default function Packages() {
  const { filter, municipalities, found } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { catalogue } = useWords();
  const { list } = catalogue;
  const filtered = filterFields.some((field) => filter[field] !== undefined);
  const count = plural(found.total, list.count, locale);
  return (
    <>
      <PageTitle title={list.title} lead={list.lead} />
      <PackageSearch filter={filter} municipalities={municipalities} />
      <section aria-labelledby="results" className="package-results">
        <h2 id="results" className="sr-only">
          {list.results}
        </h2>
        <p className="package-results__count">{filtered ? list.matching(count) : count}</p>
        <ActiveFilters filter={filter} municipalities={municipalities} />
        {found.total === 0 ? (
          <EmptyState
            icon="search"
            title={list.empty.title}
            text={list.empty.text}
            action={{ href: paths.packages(), label: list.reset }}
          />
        ) : (
          <CardGrid>
            {found.items.map((item) => (
              <PackageCard
                key={item.id}
                headingLevel={3}
                href={paths.package(item.slug)}
                title={item.title}
                summary={item.summary}
                industry={catalogue.industries[item.industry]}
                weeksToEmployment={item.weeksToEmployment}
                steps={item.steps}
                offerings={item.offerings}
              />
            ))}
          </CardGrid>
        )}
        <Pagination page={found.page} totalPages={found.pages} hrefFor={(page) => paths.packages(filter, page)} />
      </section>
    </>
  );
}
