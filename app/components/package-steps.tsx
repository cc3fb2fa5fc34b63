import { isLasting, type PackageStep } from "#app/domain/job-package/step.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formatNumber, plural } from "#app/i18n/format.ts";
import { useLocale, useWords } from "./language.tsx";
import { TextList } from "./text-list.tsx";

const parties = ["employer", "mentor", "citizen", "municipality"] as const;

/** Each step of a package: what happens, why, and what each party does. */
export function PackageSteps({ steps }: { steps: readonly PackageStep[] }) {
  return (
    <ol className="package-steps no-max-width">
      {steps.map((step, i) => (
        <li key={`${step.kind}-${step.title.da}`} className={`package-step package-step--${step.kind}`}>
          <StepText step={step} number={i + 1} />
        </li>
      ))}
    </ol>
  );
}

function StepText({ step, number }: { step: PackageStep; number: number }) {
  const locale = useLocale();
  const { catalogue, parts } = useWords();
  const { page } = catalogue;
  const time = isLasting(step.kind) ? page.lasting : plural(step.weeks, parts.weeks, locale);
  const hours = step.hours.map((stage) =>
    page.hoursFrom(stage.fromWeek, parts.hoursPerWeek(formatNumber(stage.hoursPerWeek, locale))),
  );
  return (
    <>
      <p className="package-step__overline">{page.step(number, parts.staircase.kinds[step.kind])}</p>
      <h3>{inLocale(step.title, locale)}</h3>
      <p className="package-step__extent">{[time, ...hours].join(", ")}</p>
      <p>{inLocale(step.purpose, locale)}</p>
      <p className="package-step__why">
        <strong>{page.why}</strong> {inLocale(step.why, locale)}
      </p>
      <div className="package-step__parties">
        {parties
          .filter((party) => step.does[party].length > 0)
          .map((party) => (
            <div key={party}>
              <h4>{page.parties[party]}</h4>
              <TextList items={step.does[party].map((task) => inLocale(task, locale))} />
            </div>
          ))}
      </div>
    </>
  );
}
