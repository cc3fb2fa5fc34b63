import { paths } from "#app/paths.ts";
import { Icon } from "./icon.tsx";
import { useWords } from "./language.tsx";

/** The way from the front page; the last is the page itself and has no `href`. */
export function Breadcrumb({ trail }: { trail: readonly { label: string; href?: string }[] }) {
  const words = useWords();
  return (
    <nav className="breadcrumbs" aria-label={words.parts.breadcrumb}>
      <ol className="breadcrumbs__list">
        <li className="breadcrumbs__list-item">
          <a className="breadcrumbs__link" href={paths.home()}>
            {words.parts.home}
          </a>
        </li>
        {trail.map(({ label, href }) => (
          <li key={label} className="breadcrumbs__list-item" {...(!href && { "aria-current": "page" as const })}>
            <Icon name="chevron-right" />
            {href ? (
              <a className="breadcrumbs__link" href={href}>
                {label}
              </a>
            ) : (
              label
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
