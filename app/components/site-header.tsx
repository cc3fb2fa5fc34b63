import { paths } from "#app/paths.ts";
import { Icon } from "./icon.tsx";
import { useLocale, useWords } from "./language.tsx";

export type NavigationLink = { href: string; label: string };

type SiteHeaderProps = {
  /** The page's own address; absent when the frame could not be loaded. */
  url: string | undefined;
  person: { name: string; roleLabel: string; organisation: string | null } | null;
  navigation: readonly NavigationLink[];
};

export function SiteHeader({ url, person, navigation }: SiteHeaderProps) {
  const words = useWords();
  return (
    <header className="site-header">
      <div className="site-header__bar container">
        <a className="site-header__name" href={paths.home()}>
          <PortalMark />
          {words.shell.portalName}
        </a>
        <div className="site-header__tools">
          <LanguageLink url={url} />
          {person === null && (
            <a className="site-header__sign-in" href={paths.signIn()}>
              <Icon name="lock" />
              {words.shell.signIn}
            </a>
          )}
          {/* `popovertarget` opens the menu without a script; React 18 passes the attributes on but has no types for them. */}
          <button type="button" className="site-header__menu" {...{ popovertarget: "site-navigation" }}>
            <Icon name="menu" />
            {words.shell.menu}
          </button>
        </div>
      </div>
      <div id="site-navigation" className="site-navigation" {...{ popover: "auto" }}>
        <div className="site-navigation__inner container">
          <button
            type="button"
            className="site-navigation__close"
            {...{ popovertarget: "site-navigation", popovertargetaction: "hide" }}
          >
            <Icon name="close" />
            {words.shell.closeMenu}
          </button>
          <nav aria-label={words.shell.mainNavigation}>
            <ul className="site-navigation__links no-max-width">
              {navigation.map((link) => (
                <li key={link.href}>
                  <a href={link.href} {...currentAttribute(url, link.href, navigation)}>
                    <span>{link.label}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {person && <SignedIn person={person} />}
        </div>
      </div>
    </header>
  );
}

function SignedIn({ person }: { person: NonNullable<SiteHeaderProps["person"]> }) {
  const words = useWords();
  return (
    <div className="site-navigation__person">
      <p>
        <strong>{person.name}</strong>
        <span>{person.organisation ? `${person.roleLabel}, ${person.organisation}` : person.roleLabel}</span>
      </p>
      <form method="post" action={paths.signOut()}>
        <button type="submit" className="function-link">
          <Icon name="lock" />
          {words.shell.signOut}
        </button>
      </form>
    </div>
  );
}

export function LanguageLink({ url }: { url: string | undefined }) {
  const words = useWords();
  const other = useLocale() === "da" ? "en" : "da";
  return (
    <a href={inLanguage(url, other)} lang={other} hrefLang={other} className="site-header__language">
      <Icon name="language" />
      {words.shell.otherLanguage}
    </a>
  );
}

/** The same page in the other language: the rest of the address stays. */
function inLanguage(url: string | undefined, locale: string): string {
  const address = new URL(url ?? "http://portal.invalid/");
  address.searchParams.set("sprog", locale);
  return `${address.pathname}${address.search}`;
}

/** `page` on the page itself; below it `true`, on the deepest of the links that lead there. */
function currentAttribute(
  url: string | undefined,
  href: string,
  navigation: readonly NavigationLink[],
): { "aria-current"?: "page" | "true" } {
  const path = url && new URL(url).pathname;
  if (!path) return {};
  const leading = navigation.filter((link) => path === link.href || path.startsWith(`${link.href}/`));
  const deepest = leading.toSorted((x, y) => y.href.length - x.href.length)[0];
  if (deepest?.href !== href) return {};
  return { "aria-current": path === href ? "page" : "true" };
}

/** Three rising steps. */
function PortalMark() {
  return (
    <svg className="site-header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M2 30v-8h9v-9h10V4h9v26z" />
    </svg>
  );
}
