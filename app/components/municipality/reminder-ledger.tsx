import type { ReminderRecipient } from "#app/domain/milestone/catalogue.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatWeek, plural } from "#app/i18n/format.ts";
import { StatusTag, type Tone } from "../badge.tsx";
import { DataTable } from "../data-table.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";

type ReminderState = "planned" | "sent" | "superseded" | "skipped" | "closed";

export type LedgerRow = {
  id: string;
  milestoneKind: string | null;
  milestoneKey: string;
  recipient: ReminderRecipient;
  sendOn: PlainDate;
  state: ReminderState;
  reason: string | null;
};

const tones: Record<ReminderState, Tone> = {
  planned: "info",
  sent: "success",
  superseded: "neutral",
  skipped: "warning",
  closed: "neutral",
};

/** What goes to whom and when, what went, and why something did not. */
export function ReminderLedger({ reminders }: { reminders: readonly LedgerRow[] }) {
  const locale = useLocale();
  const { agreement, municipality } = useWords();
  const words = municipality.agreement.reminders;
  const titles: Readonly<Record<string, string>> = agreement.milestones;
  const silences: Readonly<Record<string, string>> = agreement.silences;
  return (
    <Details summary={words.show(plural(reminders.length, words.count, locale))}>
      <DataTable
        caption={words.caption}
        captionHidden
        rows={reminders}
        rowKey={(row) => row.id}
        columns={[
          {
            key: "day",
            title: words.day,
            cell: (row) => `${formatDate(row.sendOn, locale)} (${formatWeek(row.sendOn, locale)})`,
          },
          {
            key: "what",
            title: words.what,
            rowHeader: true,
            cell: (row) => titles[row.milestoneKind ?? ""] ?? row.milestoneKey,
          },
          { key: "to", title: words.to, cell: (row) => words.recipients[row.recipient] },
          {
            key: "state",
            title: words.state,
            cell: (row) => (
              <>
                <StatusTag tone={tones[row.state]}>{agreement.reminderStates[row.state]}</StatusTag>
                {row.reason && ` ${silences[row.reason] ?? row.reason}`}
              </>
            ),
          },
        ]}
      />
    </Details>
  );
}
