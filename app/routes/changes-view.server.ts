import { type ChangedTerms, changedTerms } from "#app/components/change/section-lines.ts";
import { standsFromBefore } from "#app/domain/agreement/standing-signatures.ts";
import type { SignatorySlot } from "#app/domain/agreement/terms.ts";
import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { AgreementVersions, StoredVersion } from "#db/queries/agreement-versions.server.ts";
import type { SigningRound } from "#db/queries/signing.server.ts";

export type Standing =
  | "in-force"
  | "was-in-force"
  | "objection-window"
  | "awaiting-signatures"
  | "declined"
  | "withdrawn"
  | "expired";

type Said = { role: SignatorySlot["role"]; text: string };

export type ShownVersion = {
  number: number;
  standing: Standing;
  /** Null for the first version. */
  kind: "schedule" | "substance" | null;
  frozenOn: PlainDate;
  proposedBy: string;
  reason: string;
  inForceOn: PlainDate | null;
  endedOn: PlainDate | null;
  objection: Said | null;
  refusal: Said | null;
  changed: ChangedTerms[];
};

export type PartyToChange = SignatorySlot & {
  signedAt: Instant | null;
  ballSince: Instant | null;
  stands: boolean;
  /** When the signature that stands was given. */
  standsSince: Instant | null;
};

export type ShownChange = ShownVersion & {
  versionId: string;
  standing: "objection-window" | "awaiting-signatures";
  objectUntil: PlainDate | null;
  parties: PartyToChange[];
  until: PlainDate | null;
};

export type ChangesView = { pending: ShownChange | null; versions: ShownVersion[] };

/** An agreement's versions, newest first, and the change that is on its way, in the reader's language. */
export function changesView(found: AgreementVersions, locale: Locale): ChangesView {
  const versions = found.versions.map((version) => shownVersion(found, version, locale));
  const pending = found.versions.find(({ id }) => id === found.pendingVersionId);
  const shown = versions.find(({ number }) => number === pending?.number);
  const standing = shown?.standing;
  return {
    versions: versions.toReversed(),
    pending:
      pending?.change && shown && (standing === "objection-window" || standing === "awaiting-signatures")
        ? {
            ...shown,
            versionId: pending.id,
            standing,
            objectUntil: pending.change.objectUntil,
            parties: partiesTo(found, pending),
            until: found.balls.find((row) => row.until !== null)?.until ?? null,
          }
        : null,
  };
}

/** Everybody who is party to a version: who has signed it, whose turn it is, and whose earlier signature stands. */
export function partiesTo(found: AgreementVersions, version: StoredVersion): PartyToChange[] {
  return version.terms.signatories.map((slot) => {
    const given = found.signatures.filter((row) => row.slot === slot.slot && row.versionNumber <= version.number);
    const own = given.find((row) => row.versionNumber === version.number);
    const stands = own === undefined && standsFromBefore(slot, version.change);
    return {
      ...slot,
      signedAt: own?.signedAt ?? null,
      ballSince: found.balls.find(({ holder }) => holder === slot.slot)?.since ?? null,
      stands,
      standsSince: stands ? (given.at(-1)?.signedAt ?? null) : null,
    };
  });
}

/** A round with what its change says in the reader's language instead of the terms before it. */
export const shownRound = (round: SigningRound, locale: Locale) => ({
  ...round,
  change: round.change && {
    reason: round.change.reason,
    changed: changedTerms(round.change.before, round.terms, locale),
  },
});

function shownVersion(found: AgreementVersions, version: StoredVersion, locale: Locale): ShownVersion {
  const { change, refusal, terms } = version;
  const before = found.versions.find(({ id }) => id === change?.fromVersionId);
  const standing = standingOf(found, version);
  const lastSignature = found.signatures.findLast((row) => row.versionNumber === version.number)?.signedAt;
  const settledAt = change ? change.settledAt : (lastSignature ?? null);
  const settledOn = settledAt === null ? null : copenhagenDate(settledAt);
  const held = standing === "in-force" || standing === "was-in-force";
  const said = (slot: string | null | undefined, text: string | null | undefined): Said | null => {
    const role = [...terms.signatories, ...(before?.terms.signatories ?? [])].find((s) => s.slot === slot)?.role;
    return role && text ? { role, text } : null;
  };
  return {
    number: version.number,
    standing,
    kind: change?.kind ?? null,
    frozenOn: copenhagenDate(version.frozenAt),
    proposedBy: change?.proposedBy ?? "",
    reason: change?.reason ?? "",
    inForceOn: held ? settledOn : null,
    endedOn: !held && change ? settledOn : null,
    objection: said(change?.objectedBy, change?.objection),
    refusal: said(refusal?.slot, refusal?.reason),
    changed: before ? changedTerms(before.terms, terms, locale) : [],
  };
}

function standingOf({ status, currentVersionId }: AgreementVersions, { id, change }: StoredVersion): Standing {
  const isCurrent = id === currentVersionId;
  if (change && change.state !== "in-force") return change.state;
  if (isCurrent && status === "active") return "in-force";
  if (!isCurrent || status === "ended-early" || status === "completed") return "was-in-force";
  return status === "declined" || status === "withdrawn" || status === "expired" ? status : "awaiting-signatures";
}
