import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { EmployerActor } from "#app/domain/permission/actor.ts";
import { decimal } from "#app/domain/shared/free-text.ts";
import { checkForm, type FormReply } from "#app/http/form.server.ts";
import type { InquiringEmployer } from "#db/queries/inquiring-employer.server.ts";

type Unit = InquiringEmployer["units"][number];

/** The form as it was sent, always with a key: a form that has lost its own becomes a submission of its own. */
export function inquirySubmission(form: FormData): FormData {
  if (!z.uuid().safeParse(form.get("submissionKey")).success) form.set("submissionKey", randomUUID());
  return form;
}

/**
 * What the form's helping buttons answer: the form again, with all that was typed. «Beregn pladser» checks the head-count,
 * a workplace's button fills in what the portal knows of it. Undefined where the form was sent to be read.
 */
export function helpWithInquiry(form: FormData, employer: InquiringEmployer | undefined): FormReply | undefined {
  const intent = form.get("intent");
  if (typeof intent !== "string") return undefined;
  if (intent === "capacity") return checkForm(form, z.object({ fullTimeEquivalents: decimal(0.1, 20_000) })).reply;
  const unitId = /^unit:(.*)$/.exec(intent)?.[1];
  if (unitId === undefined) return undefined;
  const unit = employer?.units.find(({ id }) => id === unitId);
  for (const [name, text] of Object.entries(unitFields(unit)))
    form.set(name, typeof text === "number" ? String(text).replace(".", ",") : text);
  return checkForm(form, z.object({})).reply;
}

/** What the portal fills in for a signed-in employer: the only workplace at once, one of several on a button. */
export const employerInInquiry = (actor: EmployerActor, { units, phone, ...employer }: InquiringEmployer) => ({
  name: employer.name,
  units: units.map(({ id, unitName, street, postalCode, city }) => ({
    id,
    name: unitName,
    address: `${street}, ${postalCode} ${city}`,
  })),
  stored: {
    cvrNumber: employer.cvrNumber,
    employerName: employer.name,
    ownership: employer.ownership,
    glnNumber: employer.glnNumber ?? "",
    ...(units.length === 1 ? unitFields(units[0]) : {}),
    contactName: actor.name,
    contactTitle: actor.title,
    contactEmail: actor.email,
    contactPhone: phone ?? "",
  },
});

const unitFields = (unit: Unit | undefined) => ({
  pNumber: unit?.pNumber ?? "",
  unitName: unit?.unitName ?? "",
  street: unit?.street ?? "",
  postalCode: unit?.postalCode ?? "",
  city: unit?.city ?? "",
  fullTimeEquivalents: unit?.fullTimeEquivalents ?? "",
});
