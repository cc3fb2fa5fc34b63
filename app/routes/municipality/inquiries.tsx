import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useWords } from "#app/components/language.tsx";
import { FilterLinks } from "#app/components/municipality/filter-links.tsx";
import { InquiryTable } from "#app/components/municipality/inquiry-table.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { readPage } from "#app/domain/agreement/agreement-filter.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { requireStaff } from "#app/http/session.server.ts";
import { paths } from "#app/paths.ts";
import { runtime } from "#app/runtime.server.ts";
import { listInquiries } from "#db/queries/municipality-inquiries.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request);
  const { portal } = runtime();
  const { searchParams } = new URL(request.url);
  const all = searchParams.get("status") === "alle";
  const found = await listInquiries(portal.db.read, actor.municipalityCode, {
    all,
    page: readPage(searchParams),
    today: copenhagenDate(portal.now()),
  });
  return { all, found };
}

export const meta = pageMeta<typeof loader>(({ municipality }) => ({ title: municipality.inquiries.title }));

export default function Inquiries() {
  const { all, found } = useLoaderData<typeof loader>();
  const { inquiries: words } = useWords().municipality;
  const empty = all ? words.noneAtAll : words.none;
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      <FilterLinks
        label={words.show}
        choices={[
          { href: paths.municipalityInquiries(), label: words.open, chosen: !all },
          { href: paths.municipalityInquiries({ all: true }), label: words.all, chosen: all },
        ]}
      />
      {found.total === 0 ? (
        <EmptyState title={empty.title} text={empty.text} />
      ) : (
        <InquiryTable inquiries={found.rows} withStatus={all} />
      )}
      <Pagination
        page={found.page}
        totalPages={found.pages}
        hrefFor={(page) => paths.municipalityInquiries({ all }, page)}
      />
    </>
  );
}
