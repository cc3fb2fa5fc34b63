import { competenceLevels } from "#app/domain/competence/competence.ts";
import type { GroupProfile, ProfiledCompetence } from "#app/domain/competence/profile.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { useLocale, useWords } from "../language.tsx";
import { LevelDrawing } from "./level-drawing.tsx";
import { StandingTag } from "./standing-tag.tsx";

/** The whole profile in one picture, a group at a time; every line says in words what it draws. */
export function ProfileDrawing({ profile }: { profile: readonly GroupProfile[] }) {
  const locale = useLocale();
  const { contract, competence } = useWords();
  const words = competence.profile;
  return (
    <figure className="profile" aria-label={words.title}>
      <figcaption>
        <p>{words.lead}</p>
        <Legend />
      </figcaption>
      {profile.map(({ group, competences, reached }) => (
        <div key={group} className="profile__group">
          <div className="profile__group-head">
            <h3>{contract.groups[group]}</h3>
            <p>{words.reached(formatNumber(reached, locale), formatNumber(competences.length, locale))}</p>
          </div>
          <div className="profile__scale" aria-hidden="true">
            {competenceLevels.map((level) => (
              <span key={level}>{contract.levels[level]}</span>
            ))}
          </div>
          <ul className="profile__lines no-max-width">
            {competences.map((one) => (
              <ProfileLine key={one.key} competence={one} />
            ))}
          </ul>
        </div>
      ))}
    </figure>
  );
}

function ProfileLine({ competence: { key, name, level, observed, standing } }: { competence: ProfiledCompetence }) {
  const locale = useLocale();
  const { contract, competence } = useWords();
  const words = competence.profile;
  return (
    <li className={`profile__line profile__line--${standing}`}>
      <p className="profile__name">
        <a href={`#kompetence-${key}`}>{inLocale(name, locale)}</a>
      </p>
      <LevelDrawing required={level} observed={observed} />
      <p className="profile__result">
        <StandingTag standing={standing} />
        <span className="profile__words">
          {words.say(contract.levels[level], observed === null ? words.none : contract.levels[observed])}
        </span>
      </p>
    </li>
  );
}

function Legend() {
  const words = useWords().competence.profile;
  return (
    <ul className="profile__legend nobullet-list">
      <li>
        <svg className="profile__sign" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
          <path className="level-line__asked" d="M14 1l13 13-13 13-13-13z" />
        </svg>
        {words.required}
      </li>
      <li>
        <svg className="profile__sign" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
          <rect className="level-line__bar" x={0} y={8} width={16} height={12} rx={2} />
          <circle className="level-line__seen" cx={17} cy={14} r={9} />
        </svg>
        {words.observed}
      </li>
      <li>
        <svg className="profile__sign" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
          <path className="level-line__gap" d="M2 20l5-12M9 20l5-12M16 20l5-12" />
        </svg>
        {words.gap}
      </li>
    </ul>
  );
}
