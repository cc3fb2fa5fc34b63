import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";

/** Why the course does not begin on each of its higher steps. Nothing where nobody was asked. */
export function WhyNotHigher({ reasons }: { reasons: readonly { title: LocalizedText; reason: string }[] }) {
  const locale = useLocale();
  const { start: words } = useWords().staircase;
  if (reasons.length === 0) return null;
  return (
    <Details summary={words.title}>
      <ul>
        {reasons.map(({ title, reason }) => (
          <li key={inLocale(title, "da")}>
            <strong>{inLocale(title, locale)}:</strong> {reason}
          </li>
        ))}
      </ul>
    </Details>
  );
}
