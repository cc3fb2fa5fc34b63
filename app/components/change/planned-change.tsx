import type { ChangePlan } from "#app/domain/agreement/change.ts";
import type { SignatorySlot } from "#app/domain/agreement/terms.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatDateWithWeek } from "#app/i18n/format.ts";
import { milestoneTitle } from "../agreement/milestone-list.tsx";
import { Alert } from "../alert.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";
import { TextList } from "../text-list.tsx";
import { ChangedSections } from "./changed-sections.tsx";
import type { ChangedTerms } from "./section-lines.ts";

type PlannedChangeProps = {
  shown: {
    plan: ChangePlan;
    changed: readonly ChangedTerms[];
    objectUntil: PlainDate;
    titles: Readonly<Record<string, LocalizedText>>;
  };
};

/** The dry run: what a change would do, before anything is saved. */
export function PlannedChange({ shown: { plan, changed, objectUntil, titles } }: PlannedChangeProps) {
  const locale = useLocale();
  const { agreement, change } = useWords();
  const words = change.plan;
  const kind =
    plan.kind === "schedule" ? words.kinds.schedule(formatDateWithWeek(objectUntil, locale)) : words.kinds[plan.kind];
  const titleOf = (step: string) => (titles[step] ? inLocale(titles[step], locale) : step);
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{words.title}</h2>
      <Alert kind="info">
        <p>{kind}</p>
        <p>{words.notSaved}</p>
      </Alert>
      {plan.kind !== "none" && (
        <>
          <ChangedSections changed={changed} />
          <div className="changed-terms">
            <Moves
              caption={words.dates}
              rows={plan.dates.map(({ step, what, from, to }) => ({
                key: `${step} ${what}`,
                what: what === "start" ? words.starts(titleOf(step)) : words.ends(titleOf(step)),
                from,
                to,
              }))}
            />
            <Moves
              caption={words.milestones}
              rows={plan.milestones.map(({ key, kind: milestone, from, to }) => ({
                key,
                what: milestoneTitle(agreement.milestones, milestone),
                from,
                to,
              }))}
            />
          </div>
          <SummaryList
            items={[
              {
                label: plan.kind === "schedule" ? words.mustSignIfObjected : words.mustSign,
                value: <People slots={plan.mustSign} />,
              },
              { label: words.stands, value: <People slots={plan.stands} /> },
            ]}
          />
        </>
      )}
    </section>
  );
}

function People({ slots }: { slots: readonly SignatorySlot[] }) {
  const { agreement, change } = useWords();
  if (slots.length === 0) return change.plan.nobody;
  return <TextList items={slots.map(({ name, role }) => `${name} (${agreement.roles[role].toLowerCase()})`)} />;
}

type Move = { key: string; what: string; from: PlainDate | null; to: PlainDate | null };

function Moves({ caption, rows }: { caption: string; rows: readonly Move[] }) {
  const locale = useLocale();
  const { plan, pending } = useWords().change;
  const shown = (date: PlainDate | null) => (date === null ? pending.absent : formatDate(date, locale));
  if (rows.length === 0) {
    return (
      <p>
        {caption}: {plan.none}
      </p>
    );
  }
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { key: "what", title: plan.what, rowHeader: true, cell: (row) => row.what },
        { key: "from", title: plan.from, cell: (row) => shown(row.from) },
        { key: "to", title: plan.to, cell: (row) => shown(row.to) },
      ]}
    />
  );
}
