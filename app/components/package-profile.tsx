import { type CompetenceLevel, competenceLevels, type RequiredCompetence } from "#app/domain/competence/competence.ts";
import type { ProposedTraining } from "#app/domain/job-package/job-package.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { DataTable } from "./data-table.tsx";
import { useLocale, useWords } from "./language.tsx";

/** What the job asks for, in the order of the competence card's groups. */
export function RequiredProfile({ competences }: { competences: readonly RequiredCompetence[] }) {
  const locale = useLocale();
  const { catalogue, contract } = useWords();
  const words = catalogue.page.competences;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={competences}
      rowKey={(competence) => competence.key}
      columns={[
        { key: "name", title: words.competence, rowHeader: true, cell: ({ name }) => inLocale(name, locale) },
        { key: "group", title: words.group, cell: ({ group }) => contract.groups[group] },
        { key: "level", title: words.level, cell: ({ level }) => <Level level={level} /> },
      ]}
    />
  );
}

function Level({ level }: { level: CompetenceLevel }) {
  const { contract } = useWords();
  const reached = competenceLevels.indexOf(level);
  return (
    <span className="level">
      <svg className="level__dots" viewBox="0 0 44 12" aria-hidden="true" focusable="false">
        {competenceLevels.slice(1).map((name, i) => (
          <circle
            key={name}
            cx={6 + i * 16}
            cy={6}
            r={5}
            className={i < reached ? "level__dot level__dot--reached" : "level__dot"}
          />
        ))}
      </svg>
      {contract.levels[level]}
    </span>
  );
}

type TrainingTableProps = { training: readonly ProposedTraining[]; competences: readonly RequiredCompetence[] };

/** Every course names what it closes: no training without a gap. */
export function TrainingTable({ training, competences }: TrainingTableProps) {
  const locale = useLocale();
  const { training: words } = useWords().catalogue.page;
  const nameOf = (key: string): string => {
    const competence = competences.find((candidate) => candidate.key === key);
    return competence ? inLocale(competence.name, locale) : key;
  };
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={training}
      rowKey={(course) => course.key}
      columns={[
        { key: "course", title: words.course, rowHeader: true, cell: ({ title }) => inLocale(title, locale) },
        { key: "days", title: words.days, numeric: true, cell: ({ days }) => formatNumber(days, locale) },
        { key: "closes", title: words.closes, cell: ({ closes }) => closes.map(nameOf).join(". ") },
      ]}
    />
  );
}
