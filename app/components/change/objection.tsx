import { longestReason } from "#app/domain/agreement/closing-forms.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { SubmitButton } from "../buttons.tsx";
import { useLocale, useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { TextArea } from "../text-area.tsx";

type ObjectionProps = { versionId: string; until: PlainDate; today: PlainDate; reply: Reply | undefined };

/** Saying no to moved dates, until the last day to do so. */
export function Objection({ versionId, until, today, reply }: ObjectionProps) {
  const locale = useLocale();
  const words = useWords().change.objection;
  const form = formOf("object", reply);
  return (
    <section aria-labelledby="objection">
      <h3 id="objection">{words.title}</h3>
      {today > until ? (
        <p>{words.over}</p>
      ) : (
        <>
          <p>{words.text(formatDateWithWeek(until, locale))}</p>
          <form method="post" noValidate>
            <input type="hidden" name="versionId" value={versionId} />
            <TextArea
              field={form.field("objection", { required: true })}
              label={words.reason}
              hint={words.reasonHint}
              rows={3}
              limit={longestReason}
            />
            <SubmitButton name="intent" value="object" variant="warning">
              {words.button}
            </SubmitButton>
          </form>
        </>
      )}
    </section>
  );
}
