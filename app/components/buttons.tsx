import type { ReactNode } from "react";

type SubmitButtonProps = {
  children: ReactNode;
  variant?: "primary" | "secondary" | "tertiary" | "warning";
  /** Which of the form's actions the button asks for. */
  name?: string;
  value?: string;
};

export function SubmitButton({ children, variant = "primary", name, value }: SubmitButtonProps) {
  return (
    <button type="submit" className={`button button-${variant}`} {...(name && { name, value: value ?? "" })}>
      {children}
    </button>
  );
}

type LinkButtonProps = { href: string; children: ReactNode; variant?: SubmitButtonProps["variant"] };

export function LinkButton({ href, children, variant = "secondary" }: LinkButtonProps) {
  return (
    <a href={href} className={`button button-${variant}`}>
      {children}
    </a>
  );
}

/** The buttons that end a form or a page: the main one first. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-group">{children}</div>;
}
