import type { Assessment } from "#app/domain/competence/competence-card.ts";
import type { GroupProfile } from "#app/domain/competence/profile.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formatDate } from "#app/i18n/format.ts";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";

type ProfileTableProps = { profile: readonly GroupProfile[]; newest: ReadonlyMap<string, Assessment> };

/** The drawing's content as a table. */
export function ProfileTable({ profile, newest }: ProfileTableProps) {
  const locale = useLocale();
  const { contract, competence } = useWords();
  const words = competence.profile;
  return (
    <DataTable
      caption={words.caption}
      captionHidden
      rows={profile.flatMap(({ competences }) => competences)}
      rowKey={({ key }) => key}
      columns={[
        { key: "name", title: words.competence, rowHeader: true, cell: ({ name }) => inLocale(name, locale) },
        { key: "group", title: words.group, cell: ({ group }) => contract.groups[group] },
        { key: "required", title: words.required, cell: ({ level }) => contract.levels[level] },
        {
          key: "observed",
          title: words.observed,
          cell: ({ observed }) => (observed === null ? words.none : contract.levels[observed]),
        },
        { key: "standing", title: words.standing, cell: ({ standing }) => competence.standings[standing] },
        {
          key: "assessed",
          title: words.assessed,
          cell: ({ key }) => {
            const row = newest.get(key);
            return row ? formatDate(copenhagenDate(row.assessedAt), locale) : "–";
          },
        },
      ]}
    />
  );
}
