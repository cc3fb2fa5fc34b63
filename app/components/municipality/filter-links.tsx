type FilterLinksProps = { label: string; choices: readonly { href: string; label: string; chosen: boolean }[] };

/** A choice between a few lists, as links: what is chosen stands in the address. */
export function FilterLinks({ label, choices }: FilterLinksProps) {
  return (
    <nav className="filter-links" aria-label={label}>
      <ul className="no-max-width">
        {choices.map((choice) => (
          <li key={choice.href}>
            <a
              href={choice.href}
              className={choice.chosen ? "button button-primary" : "button button-secondary"}
              {...(choice.chosen && { "aria-current": "page" as const })}
            >
              {choice.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
