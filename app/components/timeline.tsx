import type { ReactNode } from "react";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { StatusTag, type Tone } from "./badge.tsx";
import type { IconName } from "./icon.tsx";
import { useLocale, useWords } from "./language.tsx";

export type TimelineItem = {
  key: string;
  date: PlainDate;
  title: string;
  /** Who is to see to it. */
  owner?: string;
  state: "done" | "planned" | "missed" | "waived";
  /** A reason, a link or a button. */
  children?: ReactNode;
};

const looks: Record<TimelineItem["state"], { tone: Tone; icon: IconName }> = {
  done: { tone: "success", icon: "success" },
  planned: { tone: "info", icon: "time" },
  missed: { tone: "error", icon: "error" },
  waived: { tone: "neutral", icon: "minus" },
};

/** Milestones in the order of their dates. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  const locale = useLocale();
  const words = useWords().parts.timeline;
  return (
    <ol className="timeline">
      {items.map(({ key, date, title, owner, state, children }) => (
        <li key={key} className={`timeline__item timeline__item--${state}`}>
          <p className="timeline__date">
            <time dateTime={date}>{formatDateWithWeek(date, locale)}</time>
          </p>
          <p className="timeline__title">{title}</p>
          <p className="timeline__state">
            <StatusTag {...looks[state]}>{words.states[state]}</StatusTag>
            {owner && <span>{words.owner(owner)}</span>}
          </p>
          {children && <div>{children}</div>}
        </li>
      ))}
    </ol>
  );
}
