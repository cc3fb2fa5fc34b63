import { plural } from "#app/i18n/format.ts";
import { Badge } from "./badge.tsx";
import { Card } from "./card.tsx";
import { useLocale, useWords } from "./language.tsx";

type PackageCardProps = {
  href: string;
  title: string;
  industry: string;
  summary: string;
  weeksToEmployment: number;
  /** Places on offer; left out where nobody counts them. */
  places?: number;
  headingLevel?: 2 | 3;
};

export function PackageCard({
  href,
  title,
  industry,
  summary,
  weeksToEmployment,
  places,
  headingLevel = 2,
}: PackageCardProps) {
  const locale = useLocale();
  const { parts } = useWords();
  return (
    <Card
      heading={title}
      headingLevel={headingLevel}
      overline={industry}
      href={href}
      footer={
        <>
          <Badge tone="info">{plural(weeksToEmployment, parts.weeks, locale)}</Badge>
          {places !== undefined && <Badge tone="success">{plural(places, parts.places, locale)}</Badge>}
        </>
      }
    >
      <p>{summary}</p>
    </Card>
  );
}
