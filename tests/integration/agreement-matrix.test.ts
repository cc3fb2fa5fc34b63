import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AgreementStatus, agreementStatuses, transitions } from "#app/domain/agreement/transitions.ts";
import { type AccountRole, accountRoles, type StaffActor } from "#app/domain/permission/actor.ts";
import type { Result } from "#app/domain/shared/result.ts";
import { completeAgreement, endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { correctContact } from "#app/use-cases/agreement/correct-contact.server.ts";
import { proposeChange } from "#app/use-cases/agreement/propose-change.server.ts";
import { recordSignature } from "#app/use-cases/agreement/record-signature.server.ts";
import { sendBackToDraft, submitForReview } from "#app/use-cases/agreement/review-agreement.server.ts";
import { saveDraft } from "#app/use-cases/agreement/save-draft.server.ts";
import { sendToSignature } from "#app/use-cases/agreement/send-to-signature.server.ts";
import { withdrawAgreement } from "#app/use-cases/agreement/withdraw-agreement.server.ts";
import { findAgreement } from "#db/repositories/agreement-repository.server.ts";
import { account, agreement, event } from "#db/schema/index.ts";
import { makeTestDatabase } from "#tests/support/database.server.ts";
import { portalOn, type TestPortal } from "#tests/support/portal.server.ts";
import { anActiveAgreement, aWorld, inDays, type World } from "#tests/support/world.server.ts";

/**
 * Every status × every role × every button, through the use cases. What may be done is read from the transition table, or
 * named here where a button changes no status; everything else is refused, and leaves no trace.
 */
type Who = AccountRole | "consultant elsewhere" | "employer elsewhere";
const everybody: readonly Who[] = [...accountRoles, "consultant elsewhere", "employer elsewhere"];
const handlers: readonly Who[] = ["consultant", "approver"];

let portal: TestPortal;
let world: World;
let agreementId: string;
let versionId: string;
const people = new Map<Who, StaffActor>();
let remove: () => unknown;
afterAll(() => remove());

beforeAll(async () => {
  const opened = makeTestDatabase();
  remove = opened.remove;
  portal = (await portalOn(opened.database)).portal;
  world = await aWorld(portal);
  ({ agreementId, versionId } = await anActiveAgreement(world));
  const [contact] = await portal.db.read.select().from(account).where(eq(account.role, "employer"));
  if (!contact?.employerId) throw new Error("The employer has nobody");
  const { consultant, approver } = world;
  people.set("consultant", consultant);
  people.set("approver", approver);
  people.set("coordinator", { ...consultant, role: "coordinator" });
  people.set("consultant elsewhere", { ...consultant, municipalityCode: "153" });
  // Use cases for staff look at whoever comes, also at somebody whom no page would let through.
  const employer = { kind: "account", accountId: contact.id, name: contact.name, title: "", email: contact.email };
  people.set("employer", { ...employer, role: "employer", employerId: contact.employerId } as unknown as StaffActor);
  people.set("employer elsewhere", { ...employer, role: "employer", employerId: "another" } as unknown as StaffActor);
});

type Button = {
  press(actor: StaffActor): Promise<Result<unknown, unknown>>;
  /** Where it leads, so that the table says who may press it and when. */
  to?: Exclude<AgreementStatus, "active" | "declined" | "expired">;
  /** Where it changes no status. */
  when?: readonly AgreementStatus[];
};

const reason = "Det er aftalt";
const draftNow = async () => {
  const row = await findAgreement(portal.db.read, agreementId);
  if (!row) throw new Error("The agreement is gone");
  return { agreementId, revision: row.revision, draft: row.draft };
};

const buttons: Record<string, Button> = {
  "send to review": { press: (actor) => submitForReview(portal, actor, agreementId), to: "under-review" },
  "send back": { press: (actor) => sendBackToDraft(portal, actor, agreementId), to: "draft" },
  "send to signature": { press: (actor) => sendToSignature(portal, actor, agreementId), to: "awaiting-signatures" },
  withdraw: { press: (actor) => withdrawAgreement(portal, actor, { agreementId, reason }), to: "withdrawn" },
  "end early": {
    press: (actor) => endAgreementEarly(portal, actor, { agreementId, reason, lastDay: inDays(portal, 1) }),
    to: "ended-early",
  },
  complete: {
    press: (actor) => completeAgreement(portal, actor, { agreementId, outcome: { kind: "no-job", reason: "moved" } }),
    to: "completed",
  },
  "save the draft": {
    press: async (actor) => saveDraft(portal, actor, { ...(await draftNow()), redate: false }),
    when: ["draft"],
  },
  "propose a change": {
    press: async (actor) => {
      const now = await draftNow();
      return proposeChange(portal, actor, { ...now, draft: { ...now.draft, remarks: "Ring først." }, reason });
    },
    when: ["active"],
  },
  "correct an address": {
    press: (actor) => correctContact(portal, actor, { agreementId, slot: "mentor", email: "ny@butik.example" }),
    when: ["draft", "under-review", "awaiting-signatures", "active"],
  },
  "record a signature": {
    press: (actor) =>
      recordSignature(portal, actor, {
        agreementId,
        versionId,
        slot: "mentor",
        reason,
        witness: "Ole",
        scan: null,
        ipAddress: "192.0.2.1",
        userAgent: "test",
      }),
    // All have signed this version already: nothing is left to record in any status.
    when: [],
  },
};

function may({ to, when }: Button, status: AgreementStatus, who: Who): boolean {
  if (!to) return handlers.includes(who) && (when ?? []).includes(status);
  const row: { from: readonly string[]; by: readonly string[] } = transitions[to];
  return row.from.includes(status) && row.by.includes(who);
}

const cases = Object.entries(buttons).flatMap(([name, button]) =>
  agreementStatuses.flatMap((status) => everybody.map((who) => ({ name, button, status, who }))),
);
const refused = cases.filter(({ button, status, who }) => !may(button, status, who));
const allowed = cases.filter(({ button, status, who }) => may(button, status, who));

async function pressed({ button, status, who }: (typeof cases)[number]) {
  await portal.db.transact((tx) => tx.update(agreement).set({ status }).where(eq(agreement.id, agreementId)));
  const before = { row: await findAgreement(portal.db.read, agreementId), events: await eventCount() };
  const actor = people.get(who);
  if (!actor) throw new Error(`Nobody is ${who}`);
  return { done: await button.press(actor), before };
}

const eventCount = async () => (await portal.db.read.select({ seq: event.seq }).from(event)).length;

describe("what the table does not allow", () => {
  it.each(refused)("$who cannot $name while the agreement is $status", async (one) => {
    const { done, before } = await pressed(one);
    expect(done.ok).toBe(false);
    expect(await findAgreement(portal.db.read, agreementId)).toEqual(before.row);
    expect(await eventCount()).toBe(before.events);
  });
});

describe("what the table allows", () => {
  it.each(allowed)("$who may $name while the agreement is $status", async (one) => {
    const { done } = await pressed(one);
    // Refused for what it needs, perhaps; never for who asks or where the agreement stands.
    const refusal = done.ok ? undefined : (done.refusal as string | { why: string });
    expect(["not-found", "not-yours", "wrong-status"]).not.toContain(
      typeof refusal === "object" ? refusal.why : refusal,
    );
  });
});
