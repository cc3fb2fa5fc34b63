import { isOver } from "#app/domain/agreement/transitions.ts";
import type { AccountActor } from "#app/domain/permission/actor.ts";
import { mayFileApplication, mayHandleAgreement } from "#app/domain/permission/agreement-policy.ts";
import type { Locale } from "#app/domain/shared/localized.ts";
import { runtime } from "#app/runtime.server.ts";
import { findVitasCase } from "#db/queries/vitas.server.ts";
import type { PdfToSend } from "./contract-response.server.ts";
import { notFound } from "./session.server.ts";

/** The case of an agreement, or a 404 where the person may not see it. */
export async function requireVitasCase(actor: AccountActor, agreementId: string) {
  const found = await findVitasCase(runtime().portal.db.read, actor, agreementId);
  if (!found) throw notFound();
  return found;
}

/** What the page shows: each sheet with where it stands, and what this person may record. */
export async function vitasView(actor: AccountActor, agreementId: string) {
  const found = await requireVitasCase(actor, agreementId);
  const inForce = found.status === "active";
  return {
    id: found.id,
    reference: found.reference,
    version: found.terms?.version ?? null,
    stage: isOver(found.status) ? ("over" as const) : inForce ? ("in-force" as const) : ("before" as const),
    mayFile: inForce && mayFileApplication(actor, found),
    mayDecide: inForce && mayHandleAgreement(actor, found),
    applications: found.sheets.map((sheet) => {
      const recorded = found.applications.find((one) => one.stepKey === sheet.stepKey);
      return {
        sheet,
        recorded: recorded && {
          status: recorded.status,
          vitasReference: recorded.vitasReference,
          filedAt: recorded.filedAt,
          decidedAt: recorded.decidedAt,
        },
      };
    }),
  };
}

/** The sheets on paper. Nothing to print is a 404. */
export async function vitasPdf(actor: AccountActor, agreementId: string, locale: Locale): Promise<PdfToSend> {
  const { terms, sheets, frozenAt } = await requireVitasCase(actor, agreementId);
  if (!terms || sheets.length === 0 || frozenAt === null) throw notFound();
  const document = {
    reference: terms.reference,
    version: terms.version,
    packageTitle: terms.jobPackage.title,
    workplace: terms.productionUnit.name,
    sheets,
  };
  const printed = await runtime().portal.press.renderVitasSheet(document, locale, { createdAt: frozenAt });
  if (!printed.ok)
    throw new Error(`The sheet for VITAS of ${terms.reference} was not printed: ${printed.refusal.kind}`);
  return { bytes: printed.value.pdf, sha256: printed.value.sha256, filename: `${terms.reference}-vitas.pdf` };
}
