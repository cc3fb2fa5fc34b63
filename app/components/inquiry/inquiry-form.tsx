import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Ownership } from "#app/domain/job-package/job-package.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { SubmitButton } from "../buttons.tsx";
import { CheckboxField, RadioGroup } from "../choice-fields.tsx";
import { DateFields } from "../date-fields.tsx";
import type { FormState } from "../form-state.ts";
import { useLocale, useWords } from "../language.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { NumberField, TextField } from "../text-field.tsx";
import { CapacityAnswer, type StatedCapacityRule } from "./capacity-answer.tsx";
import { type TypedInquiry, typedInForm, typedInValues } from "./typed-inquiry.ts";

export type InquiryFormProps = {
  slug: string;
  form: FormState;
  submissionKey: string;
  ownerships: readonly Ownership[];
  municipalities: readonly { code: string; name: string }[];
  /** The signed-in employer's own workplaces. */
  units: readonly { id: string; name: string; address: string }[];
  rule: StatedCapacityRule;
};

/**
 * Works as plain HTML. Where scripts run, capacity and week number follow what is typed, and leaving with something unsent
 * is asked about.
 */
export function InquiryForm({ slug, form, submissionKey, ownerships, municipalities, units, rule }: InquiryFormProps) {
  const { inquiry } = useWords();
  const { element, typed, onInput, onSubmit } = useTyped(form);
  return (
    <form
      ref={element}
      method="post"
      action={paths.inquiryNew(slug)}
      noValidate
      className="inquiry-form"
      onInput={onInput}
      onSubmit={onSubmit}
    >
      {/* Enter in a field presses a form's first button: it must be the one that sends. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        {inquiry.send}
      </button>
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <Company form={form} ownerships={ownerships} />
      <Workplace form={form} units={units}>
        <CapacityAnswer rule={rule} staff={typed.staff} places={typed.places} />
      </Workplace>
      <Job form={form} municipalities={municipalities} typed={typed} />
      <Mentor form={form} />
      <Contact form={form} />
      <SubmitButton>{inquiry.send}</SubmitButton>
      <p>{inquiry.afterwards}</p>
    </form>
  );
}

function useTyped(form: FormState) {
  const element = useRef<HTMLFormElement>(null);
  const unsent = useRef(false);
  const [typed, setTyped] = useState<TypedInquiry>(() => typedInValues(form.field));
  const follow = () => {
    if (element.current) setTyped(typedInForm(element.current));
  };
  useEffect(() => {
    // The browser may have put back what was typed before the script came.
    if (element.current) setTyped(typedInForm(element.current));
    const ask = (event: BeforeUnloadEvent) => {
      if (unsent.current) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, []);
  return {
    element,
    typed,
    onInput: () => {
      unsent.current = true;
      follow();
    },
    onSubmit: () => {
      unsent.current = false;
    },
  };
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className="form-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

function Company({ form, ownerships }: { form: FormState; ownerships: readonly Ownership[] }) {
  const { fields, parts } = useWords().inquiry;
  const [only] = ownerships.length === 1 ? ownerships : [];
  return (
    <Part id="company" title={parts.company}>
      <TextField
        field={form.field("cvrNumber", { required: true })}
        {...fields.cvrNumber}
        width="s"
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField
        field={form.field("employerName", { required: true })}
        {...fields.employerName}
        autoComplete="organization"
      />
      <RadioGroup
        field={form.field("ownership", { required: true })}
        label={fields.ownership.label}
        hint={only && fields.ownership.only[only]}
        options={[
          { value: "private", label: fields.ownership.private },
          { value: "public", label: fields.ownership.public },
        ]}
      />
      <div className="inquiry-form__gln">
        <TextField
          field={form.field("glnNumber", { required: true })}
          {...fields.glnNumber}
          width="s"
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
    </Part>
  );
}

type WorkplaceProps = { form: FormState; units: InquiryFormProps["units"]; children: ReactNode };

function Workplace({ form, units, children }: WorkplaceProps) {
  const words = useWords().inquiry;
  const { fields } = words;
  return (
    <Part id="workplace" title={words.parts.workplace}>
      {units.length > 0 && <OwnUnits units={units} />}
      <TextField
        field={form.field("pNumber", { required: true })}
        {...fields.pNumber}
        width="s"
        inputMode="numeric"
        autoComplete="off"
      />
      <TextField field={form.field("unitName", { required: true })} {...fields.unitName} autoComplete="off" />
      <TextField field={form.field("street", { required: true })} {...fields.street} autoComplete="street-address" />
      <TextField
        field={form.field("postalCode", { required: true })}
        {...fields.postalCode}
        width="xs"
        inputMode="numeric"
        autoComplete="postal-code"
      />
      <TextField
        field={form.field("city", { required: true })}
        {...fields.city}
        width="l"
        autoComplete="address-level2"
      />
      <NumberField
        field={form.field("fullTimeEquivalents", { required: true })}
        {...fields.fullTimeEquivalents}
        decimals
      />
      <button type="submit" className="button button-secondary" name="intent" value="capacity" formAction="#capacity">
        {words.calculate}
      </button>
      {children}
    </Part>
  );
}

/** Each button fills the fields below with what the portal knows and keeps the rest of the form. */
function OwnUnits({ units }: { units: InquiryFormProps["units"] }) {
  const words = useWords().inquiry.units;
  return (
    <fieldset className="inquiry-form__units">
      <legend className="form-label">{words.label}</legend>
      {[
        ...units.map(({ id, name, address }) => ({ id, label: words.use(name, address) })),
        { id: "", label: words.other },
      ].map(({ id, label }) => (
        <button
          key={id}
          type="submit"
          className="button button-tertiary"
          name="intent"
          value={`unit:${id}`}
          formAction="#workplace"
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

type JobProps = Pick<InquiryFormProps, "form" | "municipalities"> & { typed: TypedInquiry };

function Job({ form, municipalities, typed }: JobProps) {
  const locale = useLocale();
  const { fields, parts } = useWords().inquiry;
  return (
    <Part id="job" title={parts.job}>
      <SelectField
        field={form.field("municipalityCode", { required: true })}
        {...fields.municipalityCode}
        width="l"
        options={municipalities.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <NumberField field={form.field("places", { required: true })} {...fields.places} />
      <DateFields field={form.field("wantedStart", { required: true })} {...fields.wantedStart} />
      {typed.start && <p className="inquiry-form__week">{formatDateWithWeek(typed.start, locale)}</p>}
    </Part>
  );
}

function Mentor({ form }: { form: FormState }) {
  const { fields, parts, mentorLead } = useWords().inquiry;
  return (
    <Part id="mentor" title={parts.mentor}>
      <p>{mentorLead}</p>
      <TextField field={form.field("mentorName")} {...fields.mentorName} autoComplete="off" />
      <TextField field={form.field("mentorTitle")} {...fields.mentorTitle} autoComplete="off" />
      <TextField field={form.field("mentorEmail")} {...fields.mentorEmail} type="email" autoComplete="off" />
    </Part>
  );
}

function Contact({ form }: { form: FormState }) {
  const { fields, parts } = useWords().inquiry;
  return (
    <Part id="contact" title={parts.contact}>
      <TextField field={form.field("contactName", { required: true })} {...fields.contactName} autoComplete="name" />
      <TextField
        field={form.field("contactTitle", { required: true })}
        {...fields.contactTitle}
        autoComplete="organization-title"
      />
      <TextField
        field={form.field("contactEmail", { required: true })}
        {...fields.contactEmail}
        type="email"
        autoComplete="email"
      />
      <TextField
        field={form.field("contactPhone", { required: true })}
        {...fields.contactPhone}
        type="tel"
        width="s"
        autoComplete="tel"
      />
      <TextArea field={form.field("message")} {...fields.message} limit={2000} />
      <CheckboxField field={form.field("noLabourDispute", { required: true })} {...fields.noLabourDispute} />
    </Part>
  );
}
