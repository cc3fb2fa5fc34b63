import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { useLocale, useWords } from "./language.tsx";

/** Says that everything is invented, and opens the demonstration's mailbox and clock. */
export function DemoBanner({ date }: { date: PlainDate | null }) {
  const locale = useLocale();
  const { demo } = useWords().shell;
  return (
    <aside className="demo-banner" aria-label={demo.region}>
      <div className="container demo-banner__inner">
        <p>
          <strong>{demo.title}.</strong> {demo.explanation} {date && demo.today(formatDate(date, locale))}
        </p>
        <ul className="demo-banner__links no-max-width">
          <li>
            <a href={paths.inbox()}>{demo.inbox}</a>
          </li>
          <li>
            <a href={paths.clock()}>{demo.clock}</a>
          </li>
        </ul>
      </div>
    </aside>
  );
}
