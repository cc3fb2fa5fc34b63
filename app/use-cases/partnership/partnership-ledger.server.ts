import { addEntry, foldLedger, type LedgerEntry, type LedgerRefusal } from "#app/domain/partnership/ledger.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import type { Db } from "#db/connection.server.ts";
import type { Agreement } from "#db/repositories/agreement-repository.server.ts";
import { findJobPackage } from "#db/repositories/job-package-repository.server.ts";
import {
  findPartnership,
  listEntries,
  type Partnership,
  saveEntry,
} from "#db/repositories/partnership-repository.server.ts";
import type { Portal } from "../ports.ts";
import { logPartnership } from "./log-partnership.server.ts";

/** What an entry is about, so that it is stored once. A job that opens again may expire once more. */
function keyOf(entry: LedgerEntry, number: number): string {
  switch (entry.kind) {
    case "pledged":
      return `pledged:${entry.slug}`;
    case "expired":
      return `expired:${entry.slug}:${number}`;
    case "checked":
      return `checked-${entry.week}:${entry.agreementId}`;
    default:
      return `${entry.kind}:${entry.agreementId}`;
  }
}

/** Adds an entry where the ledger as it stands allows it. Only inside a transaction. */
export async function addToLedger(
  tx: Db,
  portal: Portal,
  partnership: Pick<Partnership, "id" | "municipalityCode">,
  entry: LedgerEntry,
  actor: string,
): Promise<Result<null, LedgerRefusal>> {
  const before = await listEntries(tx, partnership.id);
  const next = addEntry(foldLedger(before), entry);
  if (!next.ok) return next;
  const key = keyOf(entry, before.length + 1);
  await saveEntry(tx, { partnershipId: partnership.id, key, entry, actor, at: portal.now() });
  await logPartnership(tx, portal, partnership, { kind: "partnership-entry", actor, data: { key } });
  return ok(null);
}

async function slugOf(tx: Db, agreement: Agreement): Promise<string> {
  const found = await findJobPackage(tx, agreement.jobPackageId);
  if (!found) throw new Error(`The agreement ${agreement.id} has lost its package`);
  return found.content.slug;
}

/**
 * A course under a partnership is in force: one of the pledged jobs is kept for its citizen. Where none is open the course
 * has its place all the same, and nothing is written.
 */
export async function reservePledge(tx: Db, portal: Portal, agreement: Agreement, actor: string): Promise<void> {
  const partnership = agreement.partnershipId ? await findPartnership(tx, agreement.partnershipId) : undefined;
  if (partnership?.status !== "active") return;
  const day = copenhagenDate(portal.now());
  const slug = await slugOf(tx, agreement);
  await addToLedger(tx, portal, partnership, { kind: "reserved", day, slug, agreementId: agreement.id }, actor);
}

/** A course is over. An ordinary job fulfils a pledge; without one the kept job is open again, or expires with its partnership. */
export async function settlePledge(
  tx: Db,
  portal: Portal,
  agreement: Agreement,
  job: { hoursPerWeek: number; start: PlainDate } | null,
  actor: string,
): Promise<void> {
  const partnership = agreement.partnershipId ? await findPartnership(tx, agreement.partnershipId) : undefined;
  if (!partnership) return;
  const day = copenhagenDate(portal.now());
  const agreementId = agreement.id;
  if (job) {
    // No job was open when the course began; one may be now.
    await reservePledge(tx, portal, agreement, actor);
    const evidence = { reference: agreement.reference, ...job };
    await addToLedger(tx, portal, partnership, { kind: "fulfilled", day, agreementId, evidence }, actor);
    return;
  }
  const released = await addToLedger(tx, portal, partnership, { kind: "released", day, agreementId }, actor);
  if (!released.ok || partnership.status === "active") return;
  const slug = await slugOf(tx, agreement);
  const lastDay = partnership.lastDay ? plainDate(partnership.lastDay) : day;
  await addToLedger(tx, portal, partnership, { kind: "expired", day: lastDay, slug, jobs: 1 }, actor);
}
