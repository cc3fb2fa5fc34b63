import { type ReactNode, useId } from "react";
import { Icon } from "./icon.tsx";
import { useWords } from "./language.tsx";

export type AlertKind = "info" | "success" | "warning" | "error";

type AlertProps = {
  kind: AlertKind;
  heading?: string;
  children?: ReactNode;
  /** 2 where the alert opens a section of the page. */
  headingLevel?: 2 | 3;
};

export function Alert({ kind, heading, children, headingLevel = 2 }: AlertProps) {
  const words = useWords();
  const id = useId();
  const Heading = headingLevel === 2 ? "h2" : "h3";
  const named = heading ? { "aria-labelledby": id } : { "aria-label": words.parts.alert[kind] };
  return (
    <section className={`alert alert-${kind}`} {...named}>
      <Icon name={kind} className="alert-icon" label={words.parts.alert[kind]} />
      {heading && (
        <Heading id={id} className="alert-heading">
          {heading}
        </Heading>
      )}
      {children && <div className="alert-text">{children}</div>}
    </section>
  );
}
