import type { ChangeEnd } from "#app/domain/mail/mail-message.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import type { Db } from "#db/connection.server.ts";
import { type Agreement, listContacts } from "#db/repositories/agreement-repository.server.ts";
import { findAccount, findProductionUnit } from "#db/repositories/people-repository.server.ts";
import { courseDoor } from "../mail/queue-door.server.ts";
import { queueMail } from "../mail/queue-mail.server.ts";
import type { Portal } from "../ports.ts";

type News =
  | { kind: "change-to-object"; version: { id: string }; until: PlainDate }
  | { kind: "change-settled"; version: { id: string }; how: ChangeEnd };

/** Tells every party of a change, and the consultant who drafted the agreement. */
export async function tellOfChange(tx: Db, portal: Portal, agreement: Agreement, news: News): Promise<void> {
  const unit = await findProductionUnit(tx, agreement.productionUnitId);
  if (!unit) throw new Error(`The agreement ${agreement.id} has lost its production unit`);
  const byAccount = { by: "account", agreementId: agreement.id, side: "municipality" } as const;
  const consultant = await findAccount(tx, agreement.drafterId);
  const readers = (await listContacts(tx, agreement.id)).map(({ slot, email }) => ({ slot, email }));
  if (consultant) readers.push({ slot: "consultant", email: consultant.email });

  for (const { slot, email } of readers) {
    const hasAccount = slot === "municipality" || slot === "consultant";
    const link = hasAccount ? byAccount : await courseDoor(tx, portal, agreement, slot);
    if (!link) continue;
    const about = { link, reference: agreement.reference, workplace: unit.name };
    await queueMail(tx, {
      key: `${news.kind}:${news.version.id}:${slot}:${news.kind === "change-settled" ? news.how : ""}`,
      toAddress: email,
      locale: "da",
      agreementId: agreement.id,
      at: portal.now(),
      id: portal.newId(),
      message:
        news.kind === "change-to-object"
          ? { kind: news.kind, ...about, until: news.until }
          : { kind: news.kind, ...about, how: news.how },
    });
  }
}
