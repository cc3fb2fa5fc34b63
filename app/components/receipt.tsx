import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

type ReceiptProps = {
  title: string;
  /** The number or code to keep. */
  reference?: { label: string; value: string };
  children?: ReactNode;
};

/** The page's first thing after something succeeded: what happened, and what happens next. */
export function Receipt({ title, reference, children }: ReceiptProps) {
  return (
    <div className="receipt">
      <Icon name="success" className="receipt__icon" />
      <h1>{title}</h1>
      {reference && (
        <p className="receipt__reference">
          {reference.label} <strong>{reference.value}</strong>
        </p>
      )}
      {children}
    </div>
  );
}
