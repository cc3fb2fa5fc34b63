import { formatDate, formatList } from "#app/i18n/format.ts";
import { StatusTag, type Tone } from "../badge.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";
import { ChangedSections } from "./changed-sections.tsx";
import type { ShownVersion } from "./shown-version.ts";

type VersionHistoryProps = {
  versions: readonly ShownVersion[];
  hrefs: { page: (version: number) => string; pdf: (version: number) => string };
};

const tones: Record<ShownVersion["standing"], Tone> = {
  "in-force": "success",
  "was-in-force": "neutral",
  "objection-window": "info",
  "awaiting-signatures": "info",
  declined: "warning",
  withdrawn: "neutral",
  expired: "neutral",
};

/** Every version in plain words: when, what kind, why, what changed, and its own contract. */
export function VersionHistory({ versions, hrefs }: VersionHistoryProps) {
  const locale = useLocale();
  const { agreement, change } = useWords();
  const words = change.versions;
  return (
    <ol className="version-list" reversed>
      {versions.map((version) => (
        <li key={version.number}>
          <h3>
            {words.version(version.number)}: {version.kind ? words.kinds[version.kind] : words.first}
          </h3>
          <p>
            <StatusTag tone={tones[version.standing]}>{words.standings[version.standing]}</StatusTag>
          </p>
          <p>
            {version.kind
              ? words.proposed(formatDate(version.frozenOn, locale), version.proposedBy)
              : words.frozen(formatDate(version.frozenOn, locale))}{" "}
            {version.inForceOn && words.since(formatDate(version.inForceOn, locale))}
            {version.endedOn && words.ended(formatDate(version.endedOn, locale))}
          </p>
          {version.reason && <p className="preserve-lines">{words.reason(version.reason)}</p>}
          {version.objection && (
            <p className="preserve-lines">
              {words.objected(agreement.roles[version.objection.role], version.objection.text)}
            </p>
          )}
          {version.refusal && (
            <p className="preserve-lines">
              {words.refused(agreement.roles[version.refusal.role], version.refusal.text)}
            </p>
          )}
          {version.changed.length > 0 && (
            <>
              <p>
                {words.changed(
                  formatList(
                    version.changed.map(({ part }) => change.parts[part].toLowerCase()),
                    locale,
                  ),
                )}
              </p>
              <Details summary={words.details}>
                <ChangedSections changed={version.changed} />
              </Details>
            </>
          )}
          <p>
            <a href={hrefs.page(version.number)}>{words.page(version.number)}</a>
            {" · "}
            <a href={hrefs.pdf(version.number)}>{words.pdf(version.number)}</a>
          </p>
        </li>
      ))}
    </ol>
  );
}
