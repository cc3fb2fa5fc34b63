import { useId } from "react";
import type { CarryNow } from "#app/domain/competence/carry.ts";
import {
  type GroupProfile,
  gapsOf,
  notAssessedOf,
  type ProfiledCompetence,
  strengthsOf,
} from "#app/domain/competence/profile.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formatList, formatNumber } from "#app/i18n/format.ts";
import { Icon, type IconName } from "../icon.tsx";
import { useLocale, useWords } from "../language.tsx";

type CardSummaryProps = { profile: readonly GroupProfile[]; carries: readonly CarryNow[] };

/** Strengths, gaps and what is not known yet, side by side. */
export function CardSummary({ profile, carries }: CardSummaryProps) {
  const locale = useLocale();
  const { contract, competence } = useWords();
  const words = competence.summary;
  const count = (list: readonly unknown[]) => formatNumber(list.length, locale);
  const [strengths, gaps, unknown] = [strengthsOf(profile), gapsOf(profile), notAssessedOf(profile)];
  const carriers = ({ key }: ProfiledCompetence) =>
    carries
      .filter(({ gap, state }) => gap.key === key && state === "holds")
      .map(({ strength }) => inLocale(strength.name, locale));
  return (
    <div className="card-summary">
      <Part kind="strengths" icon="check" title={words.strengths(count(strengths))} none={words.noStrengths}>
        {strengths.map((one) => ({ one, text: one.observed === null ? "" : contract.levels[one.observed] }))}
      </Part>
      <Part kind="gaps" icon="flag" title={words.gaps(count(gaps))} none={words.noGaps}>
        {gaps.map((one) => {
          const by = carriers(one);
          return { one, text: by.length === 0 ? "" : words.carriedBy(formatList(by, locale)) };
        })}
      </Part>
      <Part kind="unknown" icon="minus" title={words.notAssessed(count(unknown))} none={words.allAssessed}>
        {unknown.map((one) => ({ one, text: "" }))}
      </Part>
    </div>
  );
}

type PartProps = {
  kind: "strengths" | "gaps" | "unknown";
  icon: IconName;
  title: string;
  none: string;
  children: readonly { one: ProfiledCompetence; text: string }[];
};

function Part({ kind, icon, title, none, children }: PartProps) {
  const locale = useLocale();
  const id = useId();
  return (
    <section className={`card-summary__part card-summary__part--${kind}`} aria-labelledby={id}>
      <h2 id={id}>
        <Icon name={icon} /> {title}
      </h2>
      {children.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul>
          {children.map(({ one, text }) => (
            <li key={one.key}>
              <a href={`#kompetence-${one.key}`}>{inLocale(one.name, locale)}</a>
              {text && <span className="card-summary__note">{text}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
