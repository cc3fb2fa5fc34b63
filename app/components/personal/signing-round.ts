import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";
import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { ChangedTerms } from "../change/section-lines.ts";
import type { PartySigning } from "../contract/signing-status.tsx";

export type ShownRoundChange = { reason: string; changed: readonly ChangedTerms[] };

/** What the pages of somebody who signs by a link show of a version. */
export type ShownRound = {
  reference: string;
  status: AgreementStatus;
  versionId: string;
  termsSha256: string;
  documentSha256: string;
  terms: JobPackageTerms;
  parties: readonly PartySigning[];
  until: PlainDate | null;
  /** What is changed and why, where an agreement in force is changed. */
  change: ShownRoundChange | null;
  municipality: { name: string; unitName: string; email: string; phone: string };
};
