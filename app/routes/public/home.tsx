import { LinkButton } from "#app/components/buttons.tsx";
import { Card, CardGrid } from "#app/components/card.tsx";
import { useWords } from "#app/components/language.tsx";
import { pageMeta } from "#app/components/page-meta.ts";
import { StaircaseTimeline } from "#app/components/staircase-timeline.tsx";
import type { StepKind } from "#app/domain/job-package/step.ts";
import { paths } from "#app/paths.ts";

export const meta = pageMeta((words) => ({ title: words.home.title, description: words.shell.description }));

/** A typical course of 26 weeks, as the text beside it says. */
const example = [
  { kind: "trial", weeks: 4 },
  { kind: "clarification", weeks: 4 },
  { kind: "training", weeks: 6 },
  { kind: "wage-subsidy", weeks: 12 },
  { kind: "employment", weeks: 52 },
] as const satisfies { kind: StepKind; weeks: number }[];

export default function Home() {
  const { home, parts } = useWords();
  return (
    <>
      <div className="hero">
        <h1>{home.title}</h1>
        <p className="font-lead">{home.lead}</p>
        <div className="button-group">
          <LinkButton href={paths.packages()} variant="primary">
            {home.seePackages}
          </LinkButton>
          <LinkButton href={paths.verify()}>{home.verify}</LinkButton>
        </div>
      </div>
      <section aria-labelledby="staircase">
        <h2 id="staircase">{home.staircase.title}</h2>
        <p>{home.staircase.lead}</p>
        <StaircaseTimeline
          label={home.staircase.title}
          showList
          mentoring={{ text: home.staircase.mentoring }}
          steps={example.map(({ kind, weeks }) => ({
            kind,
            weeks,
            title: parts.staircase.kinds[kind],
            note: home.staircase.steps[kind],
          }))}
        />
      </section>
      <section aria-labelledby="how">
        <h2 id="how">{home.how.title}</h2>
        <ol className="numbered-steps no-max-width">
          {home.how.steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="parties">
        <h2 id="parties">{home.parties.title}</h2>
        <CardGrid>
          <Card headingLevel={3} icon="business" heading={home.parties.employer.title}>
            <p>{home.parties.employer.text}</p>
          </Card>
          <Card headingLevel={3} icon="person" heading={home.parties.citizen.title}>
            <p>{home.parties.citizen.text}</p>
          </Card>
          <Card headingLevel={3} icon="groups" heading={home.parties.municipality.title}>
            <p>{home.parties.municipality.text}</p>
          </Card>
        </CardGrid>
      </section>
      <section aria-labelledby="document" className="band">
        <h2 id="document">{home.document.title}</h2>
        <p>{home.document.text}</p>
        <LinkButton href={paths.verify()}>{home.verify}</LinkButton>
      </section>
    </>
  );
}
