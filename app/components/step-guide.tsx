import { Icon, type IconName } from "./icon.tsx";
import { useWords } from "./language.tsx";

export type GuideStep = {
  title: string;
  /** Absent where the step cannot be opened yet. */
  href?: string;
  state: "current" | "done" | "error" | "upcoming";
};

const stateIcons: Partial<Record<GuideStep["state"], IconName>> = { done: "check", error: "error" };

/** Where one is in a long form. On a phone it folds to one line; the whole list opens from it. */
export function StepGuide({ steps }: { steps: readonly GuideStep[] }) {
  const words = useWords().parts.stepGuide;
  const here = steps.findIndex((step) => step.state === "current");
  return (
    <nav className="step-guide d-print-none" aria-label={words.label}>
      <details className="step-guide__fold">
        <summary>
          <strong>{words.position(here + 1, steps.length)}</strong> {steps[here]?.title}
        </summary>
        <GuideSteps steps={steps} />
      </details>
      <div className="step-guide__open">
        <GuideSteps steps={steps} />
      </div>
    </nav>
  );
}

function GuideSteps({ steps }: { steps: readonly GuideStep[] }) {
  return (
    <ol className="step-indicator">
      {steps.map((step, i) => (
        <li key={step.title} className={stateClasses[step.state]}>
          <GuideStepLine step={step} number={i + 1} />
        </li>
      ))}
    </ol>
  );
}

const stateClasses = { current: "current", done: "", error: "error", upcoming: "disabled" };

function GuideStepLine({ step, number }: { step: GuideStep; number: number }) {
  const words = useWords().parts.stepGuide;
  const icon = stateIcons[step.state];
  const content = (
    <>
      <span className={icon ? "step-icon" : "step-number"}>{icon ? <Icon name={icon} /> : <span>{number}</span>}</span>
      <span>
        <span className="step-title">{step.title}</span>
        <span className="step-information">{words.states[step.state]}</span>
      </span>
    </>
  );
  if (!step.href || step.state === "current") {
    return (
      <span className="step" {...(step.state === "current" && { "aria-current": "step" as const })}>
        {content}
      </span>
    );
  }
  return (
    <a className="step" href={step.href}>
      {content}
    </a>
  );
}
