import type { Standing } from "#app/domain/competence/profile.ts";
import { StatusTag, type Tone } from "../badge.tsx";
import type { IconName } from "../icon.tsx";
import { useWords } from "../language.tsx";

const looks: Record<Standing, { tone: Tone; icon: IconName }> = {
  "not-assessed": { tone: "neutral", icon: "minus" },
  gap: { tone: "warning", icon: "flag" },
  reached: { tone: "success", icon: "check" },
  above: { tone: "success", icon: "plus" },
};

export function StandingTag({ standing }: { standing: Standing }) {
  const words = useWords().competence;
  return <StatusTag {...looks[standing]}>{words.standings[standing]}</StatusTag>;
}
