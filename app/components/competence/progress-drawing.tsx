import type { ProgressPoint } from "#app/domain/competence/progress.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { daysBetween, type PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDate, formatNumber, formatShortDate } from "#app/i18n/format.ts";
import { DataTable } from "../data-table.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";

const size = { width: 640, height: 150, left: 34, right: 20, top: 14, bottom: 30 };

type DayPoint = { day: PlainDate; assessed: number; reached: number };

/** Where each day ended. */
function byDay(points: readonly ProgressPoint[]): DayPoint[] {
  const days = new Map<PlainDate, DayPoint>();
  for (const { at, ...counted } of points) days.set(copenhagenDate(at), { day: copenhagenDate(at), ...counted });
  return [...days.values()];
}

/** How many of the job's competences were reached, as stairs over time. One day alone is no progress and is not drawn. */
export function ProgressDrawing({ points, of }: { points: readonly ProgressPoint[]; of: number }) {
  const locale = useLocale();
  const words = useWords().competence.profile;
  const days = byDay(points);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last || days.length < 2) return null;
  const span = daysBetween(first.day, last.day);
  const x = (day: PlainDate) =>
    size.left + (daysBetween(first.day, day) / span) * (size.width - size.left - size.right);
  const y = (reached: number) => size.height - size.bottom - (reached / of) * (size.height - size.top - size.bottom);
  const stairs = days.map(
    ({ day, reached }, i) => `${i === 0 ? "M" : "H"}${x(day)}${i === 0 ? " " : "V"}${y(reached)}`,
  );
  return (
    <section aria-labelledby="fremgang">
      <h3 id="fremgang">{words.progress}</h3>
      <svg
        className="progress-stairs"
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {[0, of].map((count) => (
          <g key={count}>
            <line
              className="progress-stairs__rule"
              x1={size.left}
              x2={size.width - size.right}
              y1={y(count)}
              y2={y(count)}
            />
            <text className="progress-stairs__text" x={size.left - 8} y={y(count) + 5} textAnchor="end">
              {formatNumber(count, locale)}
            </text>
          </g>
        ))}
        <path className="progress-stairs__line" d={stairs.join("")} />
        {days.map(({ day, reached }) => (
          <circle key={day} className="progress-stairs__day" cx={x(day)} cy={y(reached)} r={5} />
        ))}
        <text className="progress-stairs__text" x={size.left} y={size.height - 6}>
          {formatShortDate(first.day, locale)}
        </text>
        <text className="progress-stairs__text" x={size.width - size.right} y={size.height - 6} textAnchor="end">
          {formatShortDate(last.day, locale)}
        </text>
      </svg>
      <Details summary={words.progressTable}>
        <DataTable
          caption={words.progressCaption}
          captionHidden
          rows={days}
          rowKey={({ day }) => day}
          columns={[
            { key: "day", title: words.day, rowHeader: true, cell: ({ day }) => formatDate(day, locale) },
            {
              key: "reached",
              title: words.reachedColumn,
              numeric: true,
              cell: ({ reached }) => formatNumber(reached, locale),
            },
            {
              key: "assessed",
              title: words.assessedColumn,
              numeric: true,
              cell: ({ assessed }) => formatNumber(assessed, locale),
            },
          ]}
        />
      </Details>
    </section>
  );
}
