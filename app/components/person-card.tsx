import type { ReactNode } from "react";

type PersonCardProps = {
  name: string;
  role: string;
  organisation?: string;
  phone?: string;
  email?: string;
  children?: ReactNode;
};

export function PersonCard({ name, role, organisation, phone, email, children }: PersonCardProps) {
  return (
    <div className="person-card">
      <span className="person-card__initials" aria-hidden="true">
        {initialsOf(name)}
      </span>
      <div>
        <p className="person-card__name">{name}</p>
        <p>{organisation ? `${role}, ${organisation}` : role}</p>
        {phone && (
          <p>
            <a href={`tel:${phone}`}>{spaced(phone)}</a>
          </p>
        )}
        {email && (
          <p>
            <a href={`mailto:${email}`}>{email}</a>
          </p>
        )}
        {children}
      </div>
    </div>
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0).toUpperCase() ?? "")
    .join("");
}

/** Eight digits in pairs, as Danes read them; other numbers stay as they are. */
const spaced = (phone: string): string => (/^\d{8}$/.test(phone) ? phone.replace(/(\d{2})(?=\d)/g, "$1 ") : phone);
