import { isLasting, type StepKind } from "#app/domain/job-package/step.ts";
import { formatList, plural } from "#app/i18n/format.ts";
import { Badge } from "./badge.tsx";
import { Card } from "./card.tsx";
import { useLocale, useWords } from "./language.tsx";

type PackageCardProps = {
  href: string;
  title: string;
  industry: string;
  summary: string;
  weeksToEmployment: number;
  steps: readonly { kind: StepKind; weeks: number }[];
  /** Who offers it, in the order to be read. */
  offerings: readonly { municipalityName: string; places: number }[];
  headingLevel?: 2 | 3;
};

export function PackageCard(props: PackageCardProps) {
  const { href, title, industry, summary, weeksToEmployment, steps, offerings, headingLevel = 2 } = props;
  const locale = useLocale();
  const { catalogue, parts } = useWords();
  const places = offerings.reduce((sum, offering) => sum + offering.places, 0);
  const names = offerings.map((offering) => offering.municipalityName);
  return (
    <Card
      heading={title}
      headingLevel={headingLevel}
      overline={industry}
      href={href}
      footer={
        <>
          <Badge tone="info">{plural(weeksToEmployment, parts.weeks, locale)}</Badge>
          {places > 0 && <Badge tone="success">{plural(places, parts.places, locale)}</Badge>}
        </>
      }
    >
      <p>{summary}</p>
      <SmallStaircase steps={steps} />
      <p className="package-card__fact">
        {catalogue.list.stepsOf(
          formatList(
            steps.map((step) => parts.staircase.kinds[step.kind].toLowerCase()),
            locale,
          ),
        )}
      </p>
      <p className="package-card__fact">
        {names.length > 0 ? catalogue.list.offeredBy(formatList(names, locale)) : catalogue.list.offeredByNone}
      </p>
    </Card>
  );
}

const drawing = { width: 300, height: 42, lastingWidth: 60 } as const;

/** The staircase without words, which stand beneath it: as wide as its weeks, each step higher than the one before. */
function SmallStaircase({ steps }: { steps: PackageCardProps["steps"] }) {
  const weeks = steps.reduce((sum, step) => sum + (isLasting(step.kind) ? 0 : step.weeks), 0);
  const perWeek = (drawing.width - drawing.lastingWidth) / Math.max(weeks, 1);
  let x = 0;
  return (
    <svg
      className="package-card__staircase"
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {steps.map(({ kind, weeks }, i) => {
        const width = isLasting(kind) ? drawing.lastingWidth : weeks * perWeek;
        const height = (drawing.height * (i + 1)) / steps.length;
        const left = x;
        x += width;
        return (
          <g key={`${kind}-${left}`} className={`staircase__step--${kind}`}>
            <rect className="staircase__block" x={left} y={drawing.height - height} width={width - 1} height={height} />
          </g>
        );
      })}
    </svg>
  );
}
