import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { Breadcrumb } from "#app/components/breadcrumb.tsx";
import { useLocale, useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { PageTitle } from "#app/components/page-title.tsx";
import { SummaryList } from "#app/components/summary-list.tsx";
import { requireDemo } from "#app/http/demo.server.ts";
import { findInboxMail, inboxFolder } from "#app/http/inbox.server.ts";
import { notFound } from "#app/http/session.server.ts";
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const { dataDir } = requireDemo();
  const mail = await findInboxMail(inboxFolder(dataDir), params.id ?? "");
  if (!mail) throw notFound();
  const { entry, from, messageId, text, html } = mail;
  const files = mail.attachments.map(({ filename, size }) => ({ name: filename ?? "", size }));
  return { entry, from, messageId, text, hasHtml: html !== undefined, files };
}

export const meta = pageMeta<typeof loader>(({ inbox }, mail) => ({ title: mail?.entry.subject || inbox.title }));

export default function Mail() {
  const { entry, from, messageId, text, hasHtml, files } = useLoaderData<typeof loader>();
  const { inbox } = useWords();
  const words = inbox.mail;
  const locale = useLocale();
  const [recipient] = entry.to;
  return (
    <>
      <Breadcrumb trail={[{ label: inbox.title, href: paths.inbox() }, { label: entry.subject || inbox.noSubject }]} />
      <PageTitle title={entry.subject || inbox.noSubject} />
      <SummaryList
        items={[
          { label: words.from, value: from },
          { label: words.to, value: entry.to.join(", ") },
          { label: words.sentAt, value: formatDateTime(entry.sentAt, locale) },
          { label: words.messageId, value: messageId },
        ]}
      />
      <h2>{words.text}</h2>
      <MailText text={text} />
      {hasHtml && (
        <p>
          <a href={paths.inboxMailHtml(entry.id)}>{words.asHtml}</a>
        </p>
      )}
      {files.length > 0 && (
        <>
          <h2>{words.attachments}</h2>
          <ul>
            {files.map((file, place) => (
              <li key={file.name}>
                <a href={paths.inboxMailAttachment(entry.id, place)}>
                  {words.file(file.name, formatNumber(Math.ceil(file.size / 100) / 10, locale))}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {recipient && (
        <p>
          <a href={paths.inbox({ to: recipient })}>{words.toRecipient}</a>
        </p>
      )}
    </>
  );
}

/** A block a paragraph, a line a line; what is an address can be followed. */
function MailText({ text }: { text: string }) {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((block, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a mail's text never changes, and blocks may be alike
      <p key={i}>
        {block.split("\n").map((line, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <Fragment key={j}>
            {j > 0 && <br />}
            <Line line={line} />
          </Fragment>
        ))}
      </p>
    ));
}

function Line({ line }: { line: string }) {
  const [, before = line, address, after = ""] = /^(.*?)(https?:\/\/\S+)(.*)$/.exec(line) ?? [];
  if (!address) return line;
  return (
    <>
      {before}
      <a href={address}>{address}</a>
      {after}
    </>
  );
}
