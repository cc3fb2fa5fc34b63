import { vitasGroups } from "#app/contract/vitas-fields.ts";
import type { VitasSheet } from "#app/domain/vitas/vitas-sheet.ts";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";
import { TextList } from "../text-list.tsx";

/** The fields of one application, each value selected whole by one click. */
export function VitasSheetFields({ sheet }: { sheet: VitasSheet }) {
  const locale = useLocale();
  const { vitas } = useWords();
  return (
    <>
      {vitasGroups(sheet, locale).map(({ title, fields }) => (
        <section key={title}>
          <h3>{title}</h3>
          <SummaryList
            items={fields.map(({ label, value }) => ({
              label,
              value: (
                <span lang="da" className="copy-value">
                  {typeof value === "string" ? value : value.join("\n")}
                </span>
              ),
            }))}
          />
        </section>
      ))}
      <h3>{vitas.writtenElsewhere}</h3>
      <TextList items={sheet.heldElsewhere.map((what) => vitas.heldElsewhere[what])} />
    </>
  );
}
