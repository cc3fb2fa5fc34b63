import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type Tone = "neutral" | "info" | "success" | "warning" | "error";

export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={tone === "neutral" ? "badge" : `badge badge-${tone}`}>{children}</span>;
}

const toneIcons: Record<Tone, IconName> = {
  neutral: "minus",
  info: "time",
  success: "success",
  warning: "warning",
  error: "error",
};

/** A state in words with a sign, so that it does not depend on seeing colours. */
export function StatusTag({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`status-tag status-tag--${tone}`}>
      <Icon name={icon ?? toneIcons[tone]} />
      {children}
    </span>
  );
}
