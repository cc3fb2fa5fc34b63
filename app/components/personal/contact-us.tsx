import { useWords } from "../language.tsx";

type ContactUsProps = { municipality: { name: string; unitName: string; email: string; phone: string } };

/** Whom to ask: the municipality's unit, by telephone or mail. */
export function ContactUs({ municipality }: ContactUsProps) {
  const { contact } = useWords().signing;
  return (
    <p>
      {contact.ask(`${municipality.unitName}, ${municipality.name}`)}{" "}
      <a href={`tel:${municipality.phone.replace(/\s/g, "")}`}>{municipality.phone}</a> {contact.or}{" "}
      <a href={`mailto:${municipality.email}`}>{municipality.email}</a>.
    </p>
  );
}
