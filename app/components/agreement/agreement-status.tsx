import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import { StatusTag, type Tone } from "../badge.tsx";
import type { IconName } from "../icon.tsx";
import { useWords } from "../language.tsx";

const looks: Record<AgreementStatus, { tone: Tone; icon?: IconName }> = {
  draft: { tone: "neutral", icon: "edit" },
  "under-review": { tone: "info" },
  "awaiting-signatures": { tone: "info", icon: "hourglass" },
  active: { tone: "success" },
  declined: { tone: "error" },
  withdrawn: { tone: "neutral" },
  expired: { tone: "warning" },
  "ended-early": { tone: "warning" },
  completed: { tone: "success", icon: "flag-fill" },
};

export function AgreementStatusTag({ status }: { status: AgreementStatus }) {
  const words = useWords();
  return <StatusTag {...looks[status]}>{words.agreement.statuses[status]}</StatusTag>;
}
