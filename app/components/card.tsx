import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type CardProps = {
  heading: string;
  headingLevel?: 2 | 3;
  overline?: string;
  icon?: IconName;
  /** Makes the heading a link whose target is the whole card. */
  href?: string;
  /** What stands below the text, such as badges. */
  footer?: ReactNode;
  children?: ReactNode;
};

/** The heading carries the link, so that its name is short when read out; the whole card takes the click. */
export function Card({ heading, headingLevel = 2, overline, icon, href, footer, children }: CardProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <article className={href ? "portal-card portal-card--link" : "portal-card"}>
      {icon && <Icon name={icon} className="portal-card__icon" />}
      {overline && <p className="portal-card__overline">{overline}</p>}
      <Heading className="portal-card__heading">{href ? <a href={href}>{heading}</a> : heading}</Heading>
      {children && <div className="portal-card__text">{children}</div>}
      {footer && <div className="portal-card__footer">{footer}</div>}
    </article>
  );
}

/** Cards side by side, as many as there is room for. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}
