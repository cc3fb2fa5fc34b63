import { expect, test } from "vitest";
import { openTestPortal } from "#tests/support/portal.server.ts";
import { anActiveAgreement, aWorld, requireAgreementRow } from "#tests/support/world.server.ts";

test("an agreement that all have signed is active", async () => {
  const { portal, mails } = await openTestPortal();
  const world = await aWorld(portal);
  const { agreementId } = await anActiveAgreement(world);
  expect((await requireAgreementRow(portal, agreementId)).status).toBe("active");
  expect((await mails()).map((m) => m.key.split(":")[0])).toContain("course-link");
});
