import { type HoursStage, isLasting, type StepKind } from "#app/domain/job-package/step.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatNumber, formatPeriod, formatShortDate, plural } from "#app/i18n/format.ts";
import { StatusTag, type Tone } from "./badge.tsx";
import { useLocale, useWords } from "./language.tsx";
import { drawingWidth, labelPadding, type StepShape, stepLabel, stepShapes } from "./staircase-geometry.ts";

export type StaircaseStep = {
  kind: StepKind;
  title: string;
  weeks: number;
  hours?: readonly HoursStage[];
  start?: PlainDate;
  /** `null` where the step does not end. */
  end?: PlainDate | null;
  state?: "done" | "current" | "planned" | "skipped";
  /** One sentence: what happens, or why the step is skipped. */
  note?: string;
};

type StaircaseTimelineProps = {
  steps: readonly StaircaseStep[];
  /** Runs alongside: `text` says who or how long. */
  mentoring?: { text: string };
  /** Names the drawing for those who hear it. */
  label: string;
  /** The list below the drawing on wide screens too: its notes are worth reading there. */
  showList?: boolean;
};

/**
 * The course as a staircase. The ordered list says everything and is always there; where there is room a drawing stands
 * in for it, and the list stays for those who hear the page.
 */
export function StaircaseTimeline({ steps, mentoring, label, showList = false }: StaircaseTimelineProps) {
  const words = useWords().parts.staircase;
  return (
    <figure className="staircase" aria-label={label}>
      <Drawing steps={steps} mentoring={mentoring?.text} />
      <ol className={showList ? "staircase__list no-max-width" : "staircase__list staircase__list--heard no-max-width"}>
        {steps.map((step, i) => (
          <ListedStep key={`${step.kind}-${step.title}`} step={step} number={i + 1} />
        ))}
      </ol>
      {mentoring && (
        <p className={showList ? "staircase__mentoring" : "staircase__mentoring staircase__mentoring--heard"}>
          <strong>{words.mentoring}:</strong> {mentoring.text}
        </p>
      )}
    </figure>
  );
}

const plain = (text: string): string => text.replaceAll("\u00ad", "");

/** The long words of the trade may be broken where the dictionary says so. */
const breakable = (title: string, kinds: Readonly<Record<StepKind, string>>): string =>
  Object.values(kinds).reduce((text, kind) => text.replace(plain(kind), kind), title);

const stateTones: Record<NonNullable<StaircaseStep["state"]>, Tone> = {
  done: "success",
  current: "info",
  planned: "neutral",
  skipped: "neutral",
};

function ListedStep({ step, number }: { step: StaircaseStep; number: number }) {
  const locale = useLocale();
  const words = useWords().parts.staircase;
  const kind = words.kinds[step.kind];
  return (
    <li className={`staircase__item staircase__item--${step.kind}`}>
      <p className="staircase__overline">
        {plain(kind) === plain(step.title) ? words.step(number) : `${words.step(number)} · ${kind}`}
      </p>
      <p className="staircase__title">{step.title}</p>
      <p>
        {useExtent(step)}
        {step.start && (
          <>
            <br />
            {formatPeriod(step.start, step.end ?? null, locale)}
          </>
        )}
      </p>
      {step.note && <p>{step.note}</p>}
      {step.state && step.state !== "planned" && (
        <p>
          <StatusTag tone={stateTones[step.state]}>{words.states[step.state]}</StatusTag>
        </p>
      )}
    </li>
  );
}

/** `4 uger, 15–25 timer om ugen`; the lasting job counts no weeks. */
function useExtent(step: StaircaseStep): string {
  const locale = useLocale();
  const { parts } = useWords();
  const time = isLasting(step.kind) ? parts.staircase.lasting : plural(step.weeks, parts.weeks, locale);
  const hours = (step.hours ?? []).map((stage) => stage.hoursPerWeek);
  if (hours.length === 0) return time;
  const [least, most] = [Math.min(...hours), Math.max(...hours)];
  const range =
    least === most ? formatNumber(least, locale) : `${formatNumber(least, locale)}–${formatNumber(most, locale)}`;
  return `${time}, ${parts.hoursPerWeek(range)}`;
}

const axisHeight = 30;
const railHeight = 34;

function Drawing({ steps, mentoring }: { steps: readonly StaircaseStep[]; mentoring: string | undefined }) {
  const words = useWords().parts.staircase;
  const { shapes, ground } = stepShapes(steps.map(({ kind, weeks }) => ({ weeks, lasting: isLasting(kind) })));
  const dated = steps.some((step) => step.start);
  const railY = ground + (dated ? axisHeight : 10);
  const height = mentoring ? railY + railHeight : railY;
  return (
    <svg className="staircase__drawing" viewBox={`0 0 ${drawingWidth} ${height}`} aria-hidden="true" focusable="false">
      {steps.map((step, i) => {
        const shape = shapes[i];
        return (
          shape && (
            <DrawnStep key={`${step.kind}-${step.title}`} step={step} shape={shape} ground={ground} number={i + 1} />
          )
        );
      })}
      {mentoring && (
        <g>
          <rect className="staircase__rail" x={0} y={railY} width={drawingWidth} height={railHeight - 4} rx={3} />
          <text className="staircase__rail-text" x={12} y={railY + 20}>
            {`${words.mentoring}: ${mentoring}`}
          </text>
        </g>
      )}
    </svg>
  );
}

type DrawnStepProps = { step: StaircaseStep; shape: StepShape; ground: number; number: number };

function DrawnStep({ step, shape, ground, number }: DrawnStepProps) {
  const locale = useLocale();
  const { parts } = useWords();
  const label = stepLabel(breakable(step.title, parts.staircase.kinds), shape.width);
  const lineHeight = label.size + 3;
  const timeY = shape.y - 10;
  const titleY = timeY - 19 - (label.lines.length - 1) * lineHeight;
  return (
    <g className={`staircase__step staircase__step--${step.kind} staircase__step--${step.state ?? "planned"}`}>
      <rect className="staircase__block" x={shape.x} y={shape.y} width={shape.width - 2} height={shape.height} />
      <rect className="staircase__tread" x={shape.x} y={shape.y} width={shape.width - 2} height={4} />
      <text className="staircase__number" x={shape.x + labelPadding} y={shape.y + 28}>
        {step.state === "done" ? "✓" : number}
      </text>
      {label.lines.map((line, i) => (
        <text
          key={line}
          className="staircase__label"
          x={shape.x + labelPadding}
          y={titleY + i * lineHeight}
          fontSize={label.size}
        >
          {line}
        </text>
      ))}
      <text className="staircase__time" x={shape.x + labelPadding} y={timeY}>
        {isLasting(step.kind) ? parts.staircase.lasting : plural(step.weeks, parts.weeks, locale)}
      </text>
      {step.state === "skipped" && (
        <text className="staircase__skipped" x={shape.x + labelPadding} y={shape.y + 50}>
          {parts.staircase.states.skipped}
        </text>
      )}
      {step.start && (
        <text className="staircase__date" x={shape.x} y={ground + 20}>
          {formatShortDate(step.start, locale)}
        </text>
      )}
    </g>
  );
}
