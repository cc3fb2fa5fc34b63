import { draftLifeMs } from "#app/domain/agreement/expiry.ts";
import { isMailHour } from "#app/domain/reminder/mail-hours.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import {
  findPartnership,
  listDueReviews,
  listPartnershipsIn,
  listUntouchedPartnerships,
  type Partnership,
  settleReview,
  updatePartnership,
} from "#db/repositories/partnership-repository.server.ts";
import type { Portal } from "../ports.ts";
import { closePartnership } from "./close-partnership.server.ts";
import { logPartnership } from "./log-partnership.server.ts";
import { remindOfReview, tellSigningStopped } from "./partnership-mail.server.ts";

export type PartnershipsKept = { expired: number; completed: number; reminded: number };

/** The clock's part: signing that ran out, drafts that nobody touched, terms that ended, and reviews that are due. */
export async function keepPartnerships(portal: Portal): Promise<PartnershipsKept> {
  const { read } = portal.db;
  const today = copenhagenDate(portal.now());
  // Only what has run out is worth a turn on the write connection; each is looked at again there.
  const past = (day: string | null): boolean => day !== null && day < today;
  const waiting = (await listPartnershipsIn(read, "awaiting-signatures")).filter(({ signUntil }) => past(signUntil));
  const over = (await listPartnershipsIn(read, "active")).filter(({ endsOn }) => past(endsOn));
  const forgotten = await listUntouchedPartnerships(read, portal.now() - draftLifeMs);
  const kept: PartnershipsKept = { expired: 0, completed: 0, reminded: 0 };
  for (const { id } of [...waiting, ...forgotten])
    if (await inTurn(portal, id, (tx, found) => expire(tx, portal, found, today))) kept.expired += 1;
  for (const { id } of over)
    if (await inTurn(portal, id, (tx, found) => complete(tx, portal, found, today))) kept.completed += 1;
  kept.reminded = await remind(portal, today);
  return kept;
}

const inTurn = (portal: Portal, id: string, work: (tx: Db, found: Partnership) => Promise<boolean>): Promise<boolean> =>
  portal.db.transact(async (tx) => {
    const found = await findPartnership(tx, id);
    return found !== undefined && (await work(tx, found));
  });

async function expire(tx: Db, portal: Portal, partnership: Partnership, today: PlainDate): Promise<boolean> {
  const at = portal.now();
  const overdue =
    partnership.status === "awaiting-signatures" && partnership.signUntil !== null && partnership.signUntil < today;
  const untouched = partnership.status === "draft" && partnership.updatedAt < at - draftLifeMs;
  if (!overdue && !untouched) return false;
  await updatePartnership(tx, partnership, { status: "expired", signUntil: null, updatedAt: at });
  await tellSigningStopped(tx, portal, partnership, "expired");
  await logPartnership(tx, portal, partnership, { kind: "partnership-expired", actor: "clock" });
  return true;
}

async function complete(tx: Db, portal: Portal, partnership: Partnership, today: PlainDate): Promise<boolean> {
  if (partnership.status !== "active" || partnership.endsOn === null || partnership.endsOn >= today) return false;
  const lastDay = plainDate(partnership.endsOn);
  await closePartnership(tx, portal, partnership, { status: "completed", reason: null, lastDay, actor: "clock" });
  return true;
}

async function remind(portal: Portal, today: PlainDate): Promise<number> {
  if (!isMailHour(portal.now())) return 0;
  let reminded = 0;
  for (const review of await listDueReviews(portal.db.read, today)) {
    reminded += await portal.db.transact(async (tx) => {
      const partnership = await findPartnership(tx, review.partnershipId);
      const lives = partnership?.status === "active";
      if (!(await settleReview(tx, review.id, lives ? "reminded" : "closed", portal.now())) || !lives) return 0;
      await remindOfReview(tx, portal, partnership, { ...review, day: plainDate(review.due) });
      return 1;
    });
  }
  return reminded;
}
