import { asc, desc, gt } from "drizzle-orm";
import { canonicalJson, type Json } from "#app/domain/shared/canonical-json.ts";
import type { Instant } from "#app/domain/shared/copenhagen.ts";
import { sha256 } from "#app/sha256.server.ts";
import type { Db } from "../connection.server.ts";
import { event } from "../schema/index.ts";

export type EventKind =
  | "package-published"
  | "inquiry-sent"
  | "inquiry-rejected"
  | "match-proposed"
  | "match-approved"
  | "match-rejected"
  | "match-accepted"
  | "match-declined"
  | "agreement-drafted"
  | "draft-saved"
  | "sent-to-review"
  | "sent-back-to-draft"
  | "sent-to-signature"
  | "signed"
  | "signature-refused"
  | "activated"
  | "withdrawn"
  | "expired"
  | "ended-early"
  | "completed"
  | "change-proposed"
  | "change-objected"
  | "change-in-force"
  | "change-declined"
  | "change-withdrawn"
  | "change-expired"
  | "contact-corrected"
  | "milestone-done"
  | "step-decided"
  | "cohort-opened"
  | "cohort-joined"
  | "cohort-left"
  | "vitas-filed"
  | "vitas-approved"
  | "vitas-rejected"
  | "card-opened"
  | "competence-assessed"
  | "competence-commented"
  | "strength-linked"
  | "strength-unlinked"
  | "signed-in"
  | "link-renewed"
  | "hourly-rates-set"
  | "clock-moved"
  | "partnership-drafted"
  | "partnership-saved"
  | "partnership-under-review"
  | "partnership-draft"
  | "partnership-sent-to-signature"
  | "partnership-signed"
  | "partnership-declined"
  | "partnership-active"
  | "partnership-withdrawn"
  | "partnership-expired"
  | "partnership-ended-early"
  | "partnership-completed"
  | "partnership-joined"
  | "partnership-entry";

export type NewEvent = {
  at: Instant;
  kind: EventKind;
  actor: string;
  municipalityCode?: string | null;
  agreementId?: string | null;
  data?: { readonly [key: string]: Json };
};

const genesis = "0".repeat(64);

/** The hash of the newest event: what stands before it cannot change without changing this. */
export async function chainHead(db: Db): Promise<string> {
  const [last] = await db.select({ hash: event.hash }).from(event).orderBy(desc(event.seq)).limit(1);
  return last?.hash ?? genesis;
}

/** Appends to the log; its hash covers the event and the hash before it. Only inside a transaction, so that no two share one. */
export async function appendEvent(tx: Db, happened: NewEvent): Promise<string> {
  const previousHash = await chainHead(tx);
  const row = {
    at: happened.at,
    kind: happened.kind,
    actor: happened.actor,
    municipalityCode: happened.municipalityCode ?? null,
    agreementId: happened.agreementId ?? null,
    data: canonicalJson(happened.data ?? {}),
  };
  const hash = sha256(`${previousHash}\n${canonicalJson(row)}`);
  await tx.insert(event).values({ ...row, previousHash, hash });
  return hash;
}

const eventsAtATime = 1000;

/** The number of the first event that does not follow from those before it. Undefined where the whole log is as it was written. */
export async function firstBrokenLink(db: Db): Promise<number | undefined> {
  let previousHash = genesis;
  let last = 0;
  for (;;) {
    const rows = await db.select().from(event).where(gt(event.seq, last)).orderBy(asc(event.seq)).limit(eventsAtATime);
    for (const { seq, previousHash: named, hash, ...row } of rows) {
      if (named !== previousHash || hash !== sha256(`${previousHash}\n${canonicalJson(row)}`)) return seq;
      previousHash = hash;
      last = seq;
    }
    if (rows.length < eventsAtATime) return undefined;
  }
}
