import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SubmitButton } from "#app/components/buttons.tsx";
import { DataTable } from "#app/components/data-table.tsx";
import { EmptyState } from "#app/components/empty-state.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { Pagination } from "#app/components/pagination.tsx";
import { requireDemo } from "#app/http/demo.server.ts";
import { type InboxEntry, inboxFolder, listInbox } from "#app/http/inbox.server.ts";
import { formatDateTime, formatNumber, plural } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";

const mailsOnAPage = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const { dataDir } = requireDemo();
  const { searchParams } = new URL(request.url);
  const to = searchParams.get("til")?.trim() ?? "";
  const found = await listInbox(inboxFolder(dataDir), { to });
  const pages = Math.max(1, Math.ceil(found.length / mailsOnAPage));
  const page = Math.min(Math.max(1, Math.trunc(Number(searchParams.get("side"))) || 1), pages);
  const mails = found.slice((page - 1) * mailsOnAPage, page * mailsOnAPage);
  return { to, mails, total: found.length, page, pages };
}

export const meta = pageMeta(({ inbox }) => ({ title: inbox.title }));

export default function Inbox() {
  const { to, mails, total, page, pages } = useLoaderData<typeof loader>();
  const { inbox: words } = useWords();
  const locale = useLocale();
  return (
    <>
      <PageTitle title={words.title} lead={words.lead} />
      <RecipientSearch to={to} />
      {total === 0 ? (
        <NoMails searched={to !== ""} />
      ) : (
        <>
          <p>{plural(total, words.count, locale)}</p>
          <MailTable mails={mails} />
        </>
      )}
      <Pagination page={page} totalPages={pages} hrefFor={(wanted) => paths.inbox({ to, page: wanted })} />
    </>
  );
}

function RecipientSearch({ to }: { to: string }) {
  const { inbox: words } = useWords();
  return (
    <search>
      <form method="get" action={paths.inbox()} className="package-search">
        <label className="form-label" htmlFor="til">
          {words.recipient}
        </label>
        <span className="form-hint" id="til-hint">
          {words.recipientHint}
        </span>
        <div className="package-search__row">
          <input
            type="search"
            id="til"
            name="til"
            defaultValue={to}
            className="form-input"
            aria-describedby="til-hint"
            autoComplete="off"
          />
          <SubmitButton variant="secondary">{words.search}</SubmitButton>
        </div>
      </form>
    </search>
  );
}

function NoMails({ searched }: { searched: boolean }) {
  const { inbox: words } = useWords();
  if (!searched) return <EmptyState icon="email" {...words.empty} />;
  return <EmptyState icon="search" {...words.nothingFound} action={{ href: paths.inbox(), label: words.showAll }} />;
}

function MailTable({ mails }: { mails: readonly InboxEntry[] }) {
  const { inbox: words } = useWords();
  const locale = useLocale();
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={mails}
      rowKey={(mail) => mail.id}
      columns={[
        {
          key: "subject",
          title: words.columns.subject,
          rowHeader: true,
          cell: (mail) => <a href={paths.inboxMail(mail.id)}>{mail.subject || words.noSubject}</a>,
        },
        { key: "to", title: words.columns.to, cell: (mail) => mail.to.join(", ") },
        { key: "sentAt", title: words.columns.sentAt, cell: (mail) => formatDateTime(mail.sentAt, locale) },
        {
          key: "attachments",
          title: words.columns.attachments,
          numeric: true,
          cell: (mail) => formatNumber(mail.attachments, locale),
        },
      ]}
    />
  );
}
