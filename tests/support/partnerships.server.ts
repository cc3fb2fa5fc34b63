import { and, desc, eq, isNull } from "drizzle-orm";
import { emptyPartnershipDraft, type PartnershipDraft } from "#app/domain/partnership/draft.ts";
import type { EmployerActor } from "#app/domain/permission/actor.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { addMonths } from "#app/domain/shared/plain-date.ts";
import { draftPartnership, savePartnershipDraft } from "#app/use-cases/partnership/draft-partnership.server.ts";
import { submitPartnership } from "#app/use-cases/partnership/move-partnership.server.ts";
import { sendPartnershipToSignature } from "#app/use-cases/partnership/send-partnership.server.ts";
import { type PartnershipSignatory, signPartnership } from "#app/use-cases/partnership/sign-partnership.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { findPartnership } from "#db/repositories/partnership-repository.server.ts";
import { saveAccount } from "#db/repositories/people-repository.server.ts";
import { employer, partnershipLink } from "#db/schema/index.ts";
import { granted, type World } from "./world.server.ts";

export type AwaitingPartnership = { partnershipId: string; versionId: string };

export const wholePartnership = (world: World): PartnershipDraft => {
  const today = copenhagenDate(world.portal.now());
  return {
    ...emptyPartnershipDraft({ name: "Bente Ærø", title: "Butikschef", email: "bente@soborg-kobmand.example" }),
    areas: ["recruitment", "clarification"],
    packages: [{ slug: world.packageSlug, places: 3, pledgedJobs: 2 }],
    employerUndertakes: "Hver ny kollega får en fast makker den første uge.",
    start: today,
    end: addMonths(today, 24),
    consultantId: world.consultant.accountId,
    approverId: world.approver.accountId,
  };
};

/** The employer that the world's inquiries come from; one must have been sent. */
export async function theEmployerId(portal: Portal): Promise<string> {
  const [found] = await portal.db.read
    .select({ id: employer.id })
    .from(employer)
    .where(eq(employer.cvrNumber, "99999993"));
  if (!found) throw new Error("No inquiry has been sent");
  return found.id;
}

export async function anEmployerAccount(
  portal: Portal,
  { employerId, email = "konto@soborg-kobmand.example" }: { employerId: string; email?: string },
): Promise<EmployerActor> {
  const account = { id: portal.newId(), email, name: "Bente Ærø", title: "Butikschef", phone: null };
  await portal.db.transact((tx) =>
    saveAccount(tx, { ...account, role: "employer", municipalityCode: null, employerId, createdAt: portal.now() }),
  );
  return {
    kind: "account",
    accountId: account.id,
    name: account.name,
    title: account.title,
    email,
    role: "employer",
    employerId,
  };
}

export async function aPartnershipDraft(
  world: World,
  change: (draft: PartnershipDraft) => PartnershipDraft = (draft) => draft,
): Promise<string> {
  const employerId = await theEmployerId(world.portal);
  const { partnershipId } = granted(await draftPartnership(world.portal, world.consultant, { employerId }));
  const draft = change(wholePartnership(world));
  granted(await savePartnershipDraft(world.portal, world.consultant, { partnershipId, revision: 1, draft }));
  return partnershipId;
}

export async function aPartnershipAwaitingSignatures(
  world: World,
  change?: (draft: PartnershipDraft) => PartnershipDraft,
): Promise<AwaitingPartnership> {
  const partnershipId = await aPartnershipDraft(world, change);
  granted(await submitPartnership(world.portal, world.consultant, partnershipId));
  const { versionId } = granted(await sendPartnershipToSignature(world.portal, world.consultant, partnershipId));
  return { partnershipId, versionId };
}

export async function newestPartnershipLink(portal: Portal, partnershipId: string, slot = "employer-1") {
  const [link] = await portal.db.read
    .select()
    .from(partnershipLink)
    .where(
      and(
        eq(partnershipLink.partnershipId, partnershipId),
        eq(partnershipLink.slot, slot),
        isNull(partnershipLink.revokedAt),
      ),
    )
    .orderBy(desc(partnershipLink.createdAt))
    .limit(1);
  if (!link) throw new Error(`${slot} has no living link`);
  return link;
}

export async function partnershipSigner(
  world: World,
  { partnershipId }: AwaitingPartnership,
  slot: string,
): Promise<PartnershipSignatory> {
  if (slot === "municipality") return world.approver;
  const { id, email } = await newestPartnershipLink(world.portal, partnershipId, slot);
  return { kind: "link", linkId: id, partnershipId, slot, email };
}

export const partnershipPress = (awaiting: AwaitingPartnership) => ({
  ...awaiting,
  consent: true,
  locale: "da" as const,
  ipAddress: "192.0.2.17",
  userAgent: "Mozilla/5.0 (test)",
});

export const signPartnershipAs = async (world: World, awaiting: AwaitingPartnership, slot: string) =>
  signPartnership(world.portal, await partnershipSigner(world, awaiting, slot), partnershipPress(awaiting));

export async function anActivePartnership(
  world: World,
  change?: (draft: PartnershipDraft) => PartnershipDraft,
): Promise<AwaitingPartnership> {
  const awaiting = await aPartnershipAwaitingSignatures(world, change);
  for (const slot of ["employer-1", "municipality"]) granted(await signPartnershipAs(world, awaiting, slot));
  return awaiting;
}

export async function requirePartnershipRow(portal: Portal, id: string) {
  const row = await findPartnership(portal.db.read, id);
  if (!row) throw new Error(`No partnership ${id}`);
  return row;
}
