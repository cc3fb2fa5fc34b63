import { ButtonRow, LinkButton } from "../buttons.tsx";
import { useWords } from "../language.tsx";
import { Section } from "../municipality/section.tsx";

/** The way to the competence card from the pages of its course. */
export function CompetenceCardSection({ href }: { href: string }) {
  const words = useWords().competence;
  return (
    <Section id="competence-card" title={words.section.title} lead={words.section.text}>
      <ButtonRow>
        <LinkButton href={href}>{words.open}</LinkButton>
      </ButtonRow>
    </Section>
  );
}
