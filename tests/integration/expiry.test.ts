import { like } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { expireAgreements } from "#app/use-cases/agreement/expire-agreements.server.ts";
import { warnOfExpiry } from "#app/use-cases/agreement/warn-of-expiry.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { outboxMail } from "#db/schema/index.ts";
import { openTestPortal } from "#tests/support/portal.server.ts";
import {
  aDraft,
  anAgreementAwaitingSignatures,
  aWorld,
  granted,
  requireAgreementRow,
  signAs,
} from "#tests/support/world.server.ts";

const warnings = async (portal: Portal) =>
  portal.db.read
    .select({ key: outboxMail.key, message: outboxMail.message })
    .from(outboxMail)
    .where(like(outboxMail.key, "%expires%"));

describe("a round of signing that runs out", () => {
  it("warns every party 14 and 3 days before, each once, and gives those who have the ball a fresh link", async () => {
    const { portal } = await openTestPortal();
    const world = await aWorld(portal);
    const awaiting = await anAgreementAwaitingSignatures(world);
    granted(await signAs(world, awaiting, "mentor"));

    // Sent on 23 November: 28 days, until Monday 21 December.
    portal.clock.setDay("2026-12-04");
    expect(await warnOfExpiry(portal)).toEqual({ warned: 0 });
    portal.clock.setDay("2026-12-07", 7);
    expect(await warnOfExpiry(portal)).toEqual({ warned: 0 });
    portal.clock.setDay("2026-12-07");
    expect(await warnOfExpiry(portal)).toEqual({ warned: 6 });
    expect(await warnOfExpiry(portal)).toEqual({ warned: 0 });
    const kinds = (await warnings(portal)).map(({ message }) => message.kind).toSorted();
    expect(kinds).toEqual([
      "expires-soon",
      "expires-soon",
      "expires-soon",
      "please-sign",
      "please-sign",
      "please-sign",
    ]);

    portal.clock.setDay("2026-12-18");
    expect(await warnOfExpiry(portal)).toEqual({ warned: 6 });
    portal.clock.setDay("2026-12-22");
    expect(await warnOfExpiry(portal)).toEqual({ warned: 0 });
    expect(await expireAgreements(portal)).toEqual({ expired: 1 });
    expect((await requireAgreementRow(portal, awaiting.agreementId)).status).toBe("expired");
  });
});

describe("a draft that nobody touches", () => {
  it("warns the one who drafted it, and expires after twelve weeks", async () => {
    const { portal } = await openTestPortal();
    const world = await aWorld(portal);
    const { id } = await aDraft(world);
    portal.clock.setDay("2027-02-01");
    expect(await warnOfExpiry(portal)).toEqual({ warned: 1 });
    expect(await warnOfExpiry(portal)).toEqual({ warned: 0 });
    portal.clock.setDay("2027-02-12");
    expect(await warnOfExpiry(portal)).toEqual({ warned: 1 });
    portal.clock.setDay("2027-02-16");
    expect(await expireAgreements(portal)).toEqual({ expired: 1 });
    expect((await requireAgreementRow(portal, id)).status).toBe("expired");
  });
});
