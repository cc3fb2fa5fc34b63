import { describe, expect, it } from "vitest";
import type { AccountActor } from "#app/domain/permission/actor.ts";
import { action as employerAction, loader as employerLoader } from "#app/routes/employer/partnership.tsx";
import { loader as employerList, action as newByEmployer } from "#app/routes/employer/partnerships.tsx";
import { action as staffAction, loader as staffLoader } from "#app/routes/municipality/partnership.tsx";
import { action as newByStaff } from "#app/routes/municipality/partnerships.tsx";
import { action as signAction, loader as signLoader } from "#app/routes/personal/sign-partnership.tsx";
import { loader as signPdf } from "#app/routes/personal/sign-partnership-pdf.ts";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import {
  anEmployerAccount,
  aPartnershipAwaitingSignatures,
  aPartnershipDraft,
  newestPartnershipLink,
  requirePartnershipRow,
  theEmployerId,
} from "../support/partnerships.server.ts";
import { openTestRuntime } from "../support/portal.server.ts";
import { visit } from "../support/visit.server.ts";
import { aConsultant, aMunicipality, anInquiry, aWorld, granted } from "../support/world.server.ts";

async function open() {
  const { portal } = await openTestRuntime();
  const world = await aWorld(portal);
  await anInquiry(world);
  const employer = await anEmployerAccount(portal, { employerId: await theEmployerId(portal) });
  const at = async (actor: AccountActor, path: string, id?: string, form?: Record<string, string | string[]>) => ({
    path,
    cookie: `portalen=${granted(await signInAs(portal, actor.accountId)).session}`,
    ...(id && { params: { id } }),
    ...(form && { form }),
  });
  return { portal, world, employer, at };
}

const typedDraft = (revision: number, slug: string) => ({
  intent: "save",
  revision: String(revision),
  areas: ["recruitment"],
  "packages[0].slug": slug,
  "packages[0].places": "3",
  "packages[0].pledgedJobs": "2",
  "start.day": "1",
  "start.month": "1",
  "start.year": "2027",
  "end.day": "31",
  "end.month": "12",
  "end.year": "2028",
  noticeMonths: "1",
  answerWorkingDays: "10",
  "signatories[0].name": "Bente Ærø",
  "signatories[0].title": "Butikschef",
  "signatories[0].email": "bente@soborg-kobmand.example",
});

describe("a partnership's pages", () => {
  it("lead an employer from a new draft to its review, and the municipality on to the signatures", async () => {
    const { portal, world, employer, at } = await open();
    const created = await visit(
      newByEmployer,
      await at(employer, "/arbejdsgiver/partnerskaber", undefined, { partner: "159" }),
    );
    expect(created.status).toBe(303);
    const id = /partnerskaber\/([^?]+)/.exec(created.headers.get("Location") ?? "")?.[1] ?? "";
    const own = `/arbejdsgiver/partnerskaber/${id}`;
    const saved = await visit(employerAction, await at(employer, own, id, typedDraft(1, world.packageSlug)));
    expect(saved.headers.get("Location")).toBe(`${own}?gjort=gemt`);
    const submitted = await at(employer, own, id, { intent: "submit" });
    expect((await visit(employerAction, submitted)).status).toBe(303);
    expect((await visit(employerAction, await at(employer, own, id, { intent: "submit" }))).status).toBe(303);
    const rows = await visit<{ rows: { status: string }[] }>(employerList, await at(employer, own));
    expect(rows.data.rows).toMatchObject([{ status: "under-review" }]);

    const page = `/kommune/partnerskaber/${id}`;
    const early = await visit(staffAction, await at(world.consultant, page, id, { intent: "send" }));
    expect(early.status).toBe(422);
    await visit(staffAction, await at(world.consultant, page, id, { intent: "back" }));
    const named = {
      ...typedDraft((await requirePartnershipRow(portal, id)).revision, world.packageSlug),
      consultantId: world.consultant.accountId,
      approverId: world.approver.accountId,
    };
    expect((await visit(staffAction, await at(world.consultant, page, id, named))).status).toBe(303);
    await visit(staffAction, await at(world.consultant, page, id, { intent: "submit" }));
    const sent = await visit(staffAction, await at(world.consultant, page, id, { intent: "send" }));
    expect(sent.headers.get("Location")).toBe(`${page}?gjort=underskrift`);
    expect((await requirePartnershipRow(portal, id)).status).toBe("awaiting-signatures");
  });

  it("refuse a negative pledge at its field and keep what was typed", async () => {
    const { portal, world, employer, at } = await open();
    const id = await aPartnershipDraft(world);
    const { revision } = await requirePartnershipRow(portal, id);
    const typed = { ...typedDraft(revision, world.packageSlug), "packages[0].pledgedJobs": "-2" };
    const answer = await visit<{ reply: { errors: Record<string, string[]>; values: unknown } }>(
      employerAction,
      await at(employer, "/arbejdsgiver/partnerskaber", id, typed),
    );
    expect(answer.status).toBe(422);
    expect(answer.data.reply.errors).toEqual({ "packages[0].pledgedJobs": ["outside:0:200:-2"] });
    expect(answer.data.reply.values).toMatchObject({ noticeMonths: "1" });
    expect((await requirePartnershipRow(portal, id)).revision).toBe(revision);
  });

  it("are not there for others, nor for an unknown action, id or token", async () => {
    const { portal, world, at } = await open();
    const id = await aPartnershipDraft(world);
    await aMunicipality(portal, { code: "751", name: "Aarhus Kommune" });
    const stranger = await aConsultant(portal, "751");
    const other = {
      ...(await anEmployerAccount(portal, { employerId: await theEmployerId(portal), email: "b@b.example" })),
    };
    expect((await visit(staffLoader, await at(stranger, "/kommune/partnerskaber", id))).status).toBe(404);
    expect(
      (await visit(staffAction, await at(stranger, "/kommune/partnerskaber", id, { intent: "submit" }))).status,
    ).toBe(404);
    expect((await visit(employerLoader, await at(other, "/arbejdsgiver/partnerskaber", "nobody"))).status).toBe(404);
    expect((await visit(employerAction, await at(other, "/x", id, { intent: "send" }))).status).toBe(404);
    expect((await visit(staffAction, await at(world.consultant, "/x", id, { intent: "toString" }))).status).toBe(404);
    const partner = await theEmployerId(portal);
    expect((await visit(newByStaff, await at(stranger, "/kommune/partnerskaber", undefined, { partner }))).status).toBe(
      404,
    );
    expect((await visit(signLoader, { path: "/partnerskab/x", params: { token: "x" } })).status).toBe(404);
  });

  it("let a signatory read, sign once and find the receipt, and close when a newer link is out", async () => {
    const { portal, world, at } = await open();
    const { partnershipId, versionId } = await aPartnershipAwaitingSignatures(world);
    const token = portal.linkToken((await newestPartnershipLink(portal, partnershipId)).id);
    const door = { path: `/partnerskab/${token}`, params: { token } };
    expect((await visit<{ state: string }>(signLoader, door)).data.state).toBe("to-sign");
    expect((await visit(signAction, { ...door, form: { intent: "sign", versionId } })).status).toBe(422);
    for (const _press of [1, 2])
      expect((await visit(signAction, { ...door, form: { intent: "sign", versionId, consent: "on" } })).status).toBe(
        303,
      );
    expect((await visit<{ state: string }>(signLoader, door)).data.state).toBe("signed");
    const pdf = await visit(signPdf, door);
    expect(pdf.headers.get("Content-Type")).toBe("application/pdf");

    const page = `/kommune/partnerskaber/${partnershipId}`;
    const signed = await at(world.approver, page, partnershipId, { intent: "sign", versionId, consent: "on" });
    expect((await visit(staffAction, signed)).headers.get("Location")).toBe(`${page}?gjort=underskrevet`);
    expect((await requirePartnershipRow(portal, partnershipId)).status).toBe("active");
    expect((await visit(signLoader, door)).status).toBe(410);
  });
});
