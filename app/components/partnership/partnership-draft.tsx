import { areaNames, cooperationAreas } from "#app/domain/partnership/areas.ts";
import type { PartnershipDraft } from "#app/domain/partnership/draft.ts";
import { inLocale, type Locale, type LocalizedText } from "#app/domain/shared/localized.ts";
import type { Dictionary } from "#app/i18n/index.ts";
import { ButtonRow, SubmitButton } from "../buttons.tsx";
import { CheckboxField, CheckboxGroup } from "../choice-fields.tsx";
import { DateFields } from "../date-fields.tsx";
import type { FormState } from "../form-state.ts";
import { useLocale, useWords } from "../language.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { NumberField, TextField } from "../text-field.tsx";

export type OfferedPackage = { slug: string; title: LocalizedText };

/** The draft as the form's stored values: a row for each package that the municipality offers. */
export const storedPartnership = (draft: PartnershipDraft, packages: readonly OfferedPackage[]) => ({
  ...draft,
  representative: { ...draft.representative, asked: draft.representative.asked ? "on" : "" },
  packages: packages.map(({ slug }) => {
    const row = draft.packages.find((known) => known.slug === slug);
    return { slug, places: row?.places ?? "", pledgedJobs: row?.pledgedJobs ?? "" };
  }),
});

/** Every field's label by its name, in the form's order. */
export function partnershipLabels(
  words: Dictionary["partnership"]["page"],
  packages: readonly OfferedPackage[],
  locale: Locale,
): Record<string, string> {
  const { fields } = words;
  return {
    areas: fields.areas,
    ...Object.fromEntries(
      packages.flatMap(({ title }, i) => [
        [`packages[${i}].places`, words.places(inLocale(title, locale))],
        [`packages[${i}].pledgedJobs`, words.pledged(inLocale(title, locale))],
      ]),
    ),
    start: fields.start,
    end: fields.end,
    noticeMonths: fields.noticeMonths,
    answerWorkingDays: fields.answerWorkingDays,
    employerUndertakes: words.employerUndertakes,
    municipalityUndertakes: words.municipalityUndertakes,
    ...Object.fromEntries(
      [0, 1].flatMap((i) => [
        [`signatories[${i}].name`, `${words.signatory(i + 1)}, ${words.name}`],
        [`signatories[${i}].title`, `${words.signatory(i + 1)}, ${words.jobTitle}`],
        [`signatories[${i}].email`, `${words.signatory(i + 1)}, ${words.email}`],
      ]),
    ),
    "representative.name": `${words.representative}, ${words.name}`,
    "representative.email": `${words.representative}, ${words.email}`,
    consultantId: fields.consultantId,
    approverId: fields.approverId,
  };
}

type PartnershipDraftFormProps = {
  form: FormState;
  revision: number;
  packages: readonly OfferedPackage[];
  /** Whom the municipality may name; the employer is not asked. */
  staff: readonly { id: string; name: string; role: string }[];
  side: "employer" | "municipality";
};

export function PartnershipDraftForm({ form, revision, packages, staff, side }: PartnershipDraftFormProps) {
  const locale = useLocale();
  const words = useWords().partnership.page;
  const names = (roles: readonly string[]) =>
    staff.filter(({ role }) => roles.includes(role)).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form method="post" noValidate>
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="revision" value={revision} />
      <CheckboxGroup
        field={form.field("areas", { required: true })}
        label={words.fields.areas}
        options={cooperationAreas.map((area) => ({ value: area, label: inLocale(areaNames[area], locale) }))}
      />
      <h3>{words.packages}</h3>
      <p>{words.packagesHint}</p>
      {packages.map(({ slug, title }, i) => (
        <div key={slug}>
          <input type="hidden" name={`packages[${i}].slug`} value={slug} />
          <NumberField
            field={form.field(`packages[${i}].places`, { required: true })}
            label={words.places(inLocale(title, locale))}
          />
          <NumberField
            field={form.field(`packages[${i}].pledgedJobs`, { required: true })}
            label={words.pledged(inLocale(title, locale))}
          />
        </div>
      ))}
      <DateFields field={form.field("start", { required: true })} label={words.fields.start} />
      <DateFields field={form.field("end", { required: true })} label={words.fields.end} />
      <NumberField field={form.field("noticeMonths", { required: true })} label={words.fields.noticeMonths} />
      <NumberField field={form.field("answerWorkingDays", { required: true })} label={words.fields.answerWorkingDays} />
      <TextArea field={form.field("employerUndertakes")} label={words.employerUndertakes} limit={1000} />
      <TextArea field={form.field("municipalityUndertakes")} label={words.municipalityUndertakes} limit={1000} />
      {[0, 1].map((i) => (
        <Signatory key={i} form={form} index={i} />
      ))}
      <CheckboxField field={form.field("representative.asked", { required: true })} label={words.representativeAsked} />
      <TextField field={form.field("representative.name")} label={`${words.representative}, ${words.name}`} />
      <TextField
        field={form.field("representative.email")}
        label={`${words.representative}, ${words.email}`}
        type="email"
      />
      {side === "municipality" && (
        <>
          <SelectField
            field={form.field("consultantId", { required: true })}
            label={words.fields.consultantId}
            options={names(["consultant", "approver"])}
          />
          <SelectField
            field={form.field("approverId", { required: true })}
            label={words.fields.approverId}
            options={names(["approver"])}
          />
        </>
      )}
      <ButtonRow>
        <SubmitButton>{words.save}</SubmitButton>
      </ButtonRow>
    </form>
  );
}

function Signatory({ form, index }: { form: FormState; index: number }) {
  const words = useWords().partnership.page;
  const who = words.signatory(index + 1);
  const field = (name: string) => form.field(`signatories[${index}].${name}`, { required: index === 0 });
  return (
    <>
      <TextField field={field("name")} label={`${who}, ${words.name}`} />
      <TextField field={field("title")} label={`${who}, ${words.jobTitle}`} />
      <TextField field={field("email")} label={`${who}, ${words.email}`} type="email" />
    </>
  );
}
