import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";
import { SummaryList } from "../summary-list.tsx";

export type EmployerAgreementFacts = {
  unit: { name: string; street: string; postalCode: string; city: string };
  citizen: string;
  municipality: { name: string; unitName: string };
  consultant: { name: string; email: string; phone: string | null };
  startsOn: PlainDate;
  lastDay: PlainDate | null;
  statusReason: string | null;
};

export function EmployerAgreementFacts({ facts }: { facts: EmployerAgreementFacts }) {
  const locale = useLocale();
  const words = useWords().employer.agreement.facts;
  const { unit, municipality, consultant, lastDay, statusReason } = facts;
  return (
    <SummaryList
      items={[
        { label: words.workplace, value: `${unit.name}, ${unit.street}, ${unit.postalCode} ${unit.city}` },
        { label: words.citizen, value: facts.citizen },
        { label: words.municipality, value: `${municipality.name}, ${municipality.unitName}` },
        { label: words.consultant, value: <Consultant {...consultant} /> },
        { label: words.start, value: formatDateWithWeek(facts.startsOn, locale) },
        ...(lastDay ? [{ label: words.lastDay, value: formatDateWithWeek(lastDay, locale) }] : []),
        ...(statusReason ? [{ label: words.reason, value: <span className="text-lines">{statusReason}</span> }] : []),
      ]}
    />
  );
}

function Consultant({ name, email, phone }: EmployerAgreementFacts["consultant"]) {
  return (
    <>
      {name}, <a href={`mailto:${email}`}>{email}</a>
      {phone && (
        <>
          , <a href={`tel:${phone.replace(/\s/g, "")}`}>{phone}</a>
        </>
      )}
    </>
  );
}
