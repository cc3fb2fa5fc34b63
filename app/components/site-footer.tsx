import { paths } from "#app/paths.ts";
import { useWords } from "./language.tsx";
import { LanguageLink, type NavigationLink } from "./site-header.tsx";

export function SiteFooter({ url, navigation }: { url: string | undefined; navigation: readonly NavigationLink[] }) {
  const words = useWords();
  return (
    <footer className="site-footer">
      <div className="container site-footer__inner">
        <div>
          <p className="site-footer__name">{words.shell.portalName}</p>
          <p>{words.shell.footer.about}</p>
        </div>
        <nav aria-label={words.shell.footer.find}>
          <ul className="unstyled-list">
            {[
              { href: paths.home(), label: words.parts.home },
              ...navigation,
              { href: paths.rules(), label: words.rules.title },
              { href: paths.lostLink(), label: words.shell.footer.lostLink },
            ].map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="site-footer__language">
          <LanguageLink url={url} />
        </p>
      </div>
    </footer>
  );
}
