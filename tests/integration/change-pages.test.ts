import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { addWeeks, type PlainDate } from "#app/domain/shared/plain-date.ts";
import { paths } from "#app/paths.ts";
import * as employerPage from "#app/routes/employer/agreement.tsx";
import * as employerContract from "#app/routes/employer/contract.tsx";
import * as employerContractPdf from "#app/routes/employer/contract-pdf.ts";
import * as agreementPage from "#app/routes/municipality/agreement.tsx";
import * as changePage from "#app/routes/municipality/change.tsx";
import type { ChangeReply } from "#app/routes/municipality/change-actions.server.ts";
import * as contractPage from "#app/routes/municipality/contract.tsx";
import * as contractPdf from "#app/routes/municipality/contract-pdf.ts";
import * as scanPage from "#app/routes/municipality/paper-scan.ts";
import * as recordPage from "#app/routes/municipality/record-signature.tsx";
import * as approverPage from "#app/routes/municipality/sign.tsx";
import * as coursePage from "#app/routes/personal/course.tsx";
import * as courseContract from "#app/routes/personal/course-contract.tsx";
import * as courseContractPdf from "#app/routes/personal/course-contract-pdf.ts";
import * as signPage from "#app/routes/personal/sign.tsx";
import { openStaffAccount } from "#app/use-cases/account/open-account.server.ts";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import { endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { largestScan } from "#app/use-cases/agreement/record-signature.server.ts";
import { settleUncontestedChanges } from "#app/use-cases/agreement/settle-change.server.ts";
import { findVersions } from "#db/queries/agreement-versions.server.ts";
import { findAgreementOf } from "#db/queries/municipality-agreement.server.ts";
import { findVersion, listSignatures } from "#db/repositories/agreement-repository.server.ts";
import {
  account,
  agreementChange,
  agreementVersion,
  contact,
  milestone,
  paperScan,
  signature,
} from "#db/schema/index.ts";
import { queryPlan } from "#tests/support/database.server.ts";
import { draftFields } from "#tests/support/draft-fields.ts";
import { openTestRuntime, type TestPortal } from "#tests/support/portal.server.ts";
import { visit } from "#tests/support/visit.server.ts";
import {
  type AwaitingAgreement,
  anActiveAgreement,
  anAgreementAwaitingSignatures,
  aWorld,
  granted,
  linkFor,
  requireAgreementRow,
  signAs,
  type World,
} from "#tests/support/world.server.ts";

type Route = Parameters<typeof visit>[0];
type Heard = { statement: string; parameters: unknown[] };

let portal: TestPortal;
let world: World;
const heard: Heard[] = [];

beforeEach(async () => {
  heard.length = 0;
  const opened = await openTestRuntime((statement, parameters) => heard.push({ statement, parameters }));
  portal = opened.portal;
  world = await aWorld(portal);
});

const cookieOf = async (accountId: string) => `portalen=${granted(await signInAs(portal, accountId)).session}`;
const consultants = () => cookieOf(world.consultant.accountId);
const neighbours = () => aWorld(portal, { code: "153", name: "Brøndby Kommune" });

async function employers(): Promise<string> {
  const [person] = await portal.db.read.select().from(account).where(eq(account.role, "employer"));
  return cookieOf(person?.id ?? "");
}

const shifted =
  (weeks: number) =>
  (draft: AgreementDraft): AgreementDraft => {
    const later = (day: PlainDate | null) => day && addWeeks(day, weeks);
    return {
      ...draft,
      startDate: later(draft.startDate),
      mentor: { ...draft.mentor, start: later(draft.mentor.start), end: later(draft.mentor.end) },
      steps: draft.steps.map((step) => ({ ...step, start: later(step.start), end: later(step.end) })),
      training: draft.training.map((item) => ({ ...item, start: later(item.start), end: later(item.end) })),
    };
  };
const mentorHours = (hoursPerWeek: number) => (draft: AgreementDraft) => ({
  ...draft,
  mentor: { ...draft.mentor, hoursPerWeek },
});

type Changed = (draft: AgreementDraft) => AgreementDraft;

/** The change's form as a browser sends it, filled from what is stored. */
async function typed(id: string, changed: Changed, more: Record<string, string> = {}) {
  const { draft, revision } = await requireAgreementRow(portal, id);
  return { ...draftFields(changed(draft), revision), reason: "Efter samtale", ...more };
}

const onChange = async (id: string, form: Record<string, string>, cookie?: string) =>
  visit<ChangeReply>(changePage.action as Route, {
    path: paths.municipalityChange(id),
    params: { id },
    form,
    cookie: cookie ?? (await consultants()),
  });

async function propose(id: string, changed: Changed) {
  const done = await onChange(id, { ...(await typed(id, changed)), intent: "propose" });
  expect(done.headers.get("Location")).toBe(`${paths.municipalityAgreement(id)}?gjort=aendret`);
  const { pendingVersionId } = await requireAgreementRow(portal, id);
  return { agreementId: id, versionId: pendingVersionId ?? "" };
}

type Shown = {
  changes: {
    pending: null | {
      number: number;
      standing: string;
      objectUntil: string | null;
      changed: { part: string; lines: { before: string | null; after: string | null }[] }[];
      parties: { slot: string; stands: boolean; signedAt: number | null }[];
      objection: { role: string; text: string } | null;
    };
    versions: { number: number; standing: string; reason: string; objection: unknown; refusal: unknown }[];
  };
  contacts: { slot: string; email: string }[];
  version: { standing: { slot: string }[]; signatures: { slot: string; paperScanId: string | null }[] };
  mayChange: boolean;
  mayRecord: boolean;
  toKnow: Record<string, string[]>;
};

const look = async (id: string) =>
  (
    await visit<Shown>(agreementPage.loader as Route, {
      path: paths.municipalityAgreement(id),
      params: { id },
      cookie: await consultants(),
    })
  ).data;

const onAgreement = async (id: string, form: Record<string, string>, cookie?: string) =>
  visit<{ form: string; reply: { errors: Record<string, string[]>; values: Record<string, unknown> } }>(
    agreementPage.action as Route,
    { path: paths.municipalityAgreement(id), params: { id }, form, cookie: cookie ?? (await consultants()) },
  );

const tokenOf = ({ agreementId }: { agreementId: string }, slot: string, purpose: "sign" | "course") =>
  linkFor(portal, { agreementId, slot, purpose });
const throughLink = (token: string) => ({ path: `/forloeb/${token}`, params: { token } });

describe("the page that changes an agreement", () => {
  it("shows the same form as the draft's, and says that nothing is changed while nothing is", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const page = await visit<{ state: string; edit: { draft: AgreementDraft } }>(changePage.loader as Route, {
      path: paths.municipalityChange(id),
      params: { id },
      cookie: await consultants(),
    });
    expect(page.data).toMatchObject({ state: "open", edit: { draft: { mentor: { name: "Jørn Åkjær" } } } });
    const seen = await onChange(id, { ...(await typed(id, (draft) => draft)), intent: "preview" });
    expect(seen).toMatchObject({ status: 200, data: { shown: { plan: { kind: "none", sections: [] }, changed: [] } } });
    const refused = await onChange(id, { ...(await typed(id, (draft) => draft)), intent: "propose" });
    expect(refused).toMatchObject({ status: 422 });
    expect(refused.data.reply.errors[""]?.[0]).toContain("ikke ændret noget");
  });

  it("shows what a change would do before anything is saved", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const before = await requireAgreementRow(portal, id);
    const seen = await onChange(id, { ...(await typed(id, shifted(1), { reason: "" })), intent: "preview" });
    expect(seen.status).toBe(200);
    expect(seen.data.shown).toMatchObject({
      plan: { kind: "schedule", sections: ["schedule"] },
      objectUntil: "2026-12-07",
      changed: [{ part: "schedule" }],
    });
    expect(seen.data.shown?.plan.dates.length).toBeGreaterThan(2);
    expect(seen.data.shown?.plan.milestones.length).toBeGreaterThan(2);
    expect(await requireAgreementRow(portal, id)).toEqual(before);
    expect(await portal.db.read.select().from(agreementChange)).toEqual([]);

    const hours = await onChange(id, { ...(await typed(id, mentorHours(5))), intent: "preview" });
    expect(hours.data.shown?.plan.mustSign.map(({ slot }) => slot)).toEqual(["employer-1", "mentor"]);
    expect(hours.data.shown?.plan.stands).toHaveLength(3);
  });

  it("keeps what was typed when something is missing, and says what", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const form = await typed(id, (draft) => ({ ...draft, mentor: { ...draft.mentor, name: "" } }));
    const seen = await onChange(id, { ...form, intent: "propose" });
    expect(seen).toMatchObject({ status: 422, data: { reply: { values: { reason: "Efter samtale" } } } });
    expect(seen.data.missing).toMatchObject([{ party: "mentor", kind: "mentor-name", field: "mentor.name" }]);

    const impossible = { ...form, "mentor.start.day": "31", "mentor.start.month": "2", intent: "preview" };
    expect((await onChange(id, impossible)).data.reply.errors).toHaveProperty("mentor.start");
    const silent = await onChange(id, { ...(await typed(id, mentorHours(5))), reason: " ", intent: "propose" });
    expect(silent).toMatchObject({ status: 422, data: { reply: { errors: { reason: ["required"] } } } });
  });

  it("computes the dates again from another start without saving, and adds a signatory", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const start = { "startDate.day": "1", "startDate.month": "3", "startDate.year": "2027" };
    const seen = await onChange(id, { ...(await typed(id, (draft) => draft)), ...start, intent: "redate" });
    expect(seen.data).toMatchObject({ redated: true, reply: { values: { mentor: { start: "2027-03-01" } } } });
    const more = await onChange(id, { ...(await typed(id, (draft) => draft)), intent: "add-signatory" });
    expect(more.data.reply.values.employerSignatories).toHaveLength(2);
    expect(await portal.db.read.select().from(agreementChange)).toEqual([]);
  });

  it("proposes once, however often the button is pressed, and tells a second editor of the first", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const form = { ...(await typed(id, mentorHours(5))), intent: "propose" };
    expect((await onChange(id, form)).status).toBe(303);
    expect((await onChange(id, form)).status).toBe(303);
    expect(await portal.db.read.select().from(agreementChange)).toHaveLength(1);

    const other = await onChange(id, { ...(await typed(id, mentorHours(6))), intent: "propose" });
    expect(other.status).toBe(422);
    expect(other.data.reply.errors[""]?.[0]).toContain("anden ændring");
    expect(other.data.reply.values).toMatchObject({ mentor: { hoursPerWeek: "6" } });
  });

  it("tells whoever looked at an older revision, and lets them press again knowing it", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const form = { ...(await typed(id, mentorHours(5))), intent: "propose" };
    await onAgreement(id, { intent: "correct-contact", slot: "mentor", email: "ny@soborg-kobmand.example" });
    const told = await onChange(id, form);
    expect(told.status).toBe(422);
    expect((await onChange(id, { ...form, revision: String(told.data.reply.values.revision) })).status).toBe(303);
  });

  it("asks the addresses that people have now, not the ones that were corrected since", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    await onAgreement(id, { intent: "correct-contact", slot: "mentor", email: "ny@soborg-kobmand.example" });
    const page = await visit<{ edit: { draft: AgreementDraft; revision: number } }>(changePage.loader as Route, {
      path: paths.municipalityChange(id),
      params: { id },
      cookie: await consultants(),
    });
    const { draft, revision } = page.data.edit;
    expect(draft.mentor.email).toBe("ny@soborg-kobmand.example");
    const fields = { ...draftFields(mentorHours(5)(draft), revision), reason: "Flere timer", intent: "propose" };
    expect((await onChange(id, fields)).status).toBe(303);
    const [reached] = await portal.db.read.select().from(contact).where(eq(contact.slot, "mentor"));
    expect(reached?.email).toBe("ny@soborg-kobmand.example");
  });

  it("does not exist for another municipality or a coordinator", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const other = await neighbours();
    const coordinator = await openStaffAccount(portal, {
      name: "Kim Kold",
      title: "Koordinator",
      email: "kim@159.example",
      phone: null,
      role: "coordinator",
      municipalityCode: "159",
    });
    for (const cookie of [await cookieOf(other.consultant.accountId), await cookieOf(coordinator.accountId)]) {
      const to = { path: paths.municipalityChange(id), params: { id }, cookie };
      expect((await visit(changePage.loader as Route, to)).status).toBe(404);
      expect((await onChange(id, { ...(await typed(id, mentorHours(5))), intent: "propose" }, cookie)).status).toBe(
        404,
      );
      expect((await visit(recordPage.loader as Route, to)).status).toBe(404);
    }
    expect(await portal.db.read.select().from(agreementChange)).toEqual([]);
  });
});

describe("a change on its way", () => {
  it("is told to everybody: what differs, who has signed, whose signature stands", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const awaiting = await propose(id, mentorHours(5));
    granted(await signAs(world, awaiting, "mentor"));
    const pages = [
      await look(id),
      (await visit<Shown>(employerPage.loader as Route, { path: "/", params: { id }, cookie: await employers() })).data,
      (await visit<Shown>(coursePage.loader as Route, throughLink(await tokenOf(awaiting, "citizen", "course")))).data,
    ];
    for (const { changes } of pages) {
      expect(changes.pending).toMatchObject({ number: 2, standing: "awaiting-signatures" });
      expect(changes.pending?.changed).toMatchObject([{ part: "mentoring", lines: [{ after: "5 timer om ugen" }] }]);
      const signs = changes.pending?.parties.map(({ slot, stands, signedAt }) => [slot, stands, signedAt !== null]);
      expect(signs).toEqual([
        ["employer-1", false, false],
        ["employee-representative", true, false],
        ["mentor", false, true],
        ["citizen", true, false],
        ["municipality", true, false],
      ]);
      expect(changes.versions.map(({ number, standing }) => [number, standing])).toEqual([
        [2, "awaiting-signatures"],
        [1, "in-force"],
      ]);
    }
  });

  it("is withdrawn by the municipality, once, and by nobody else's", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    await propose(id, mentorHours(5));
    const other = await cookieOf((await neighbours()).consultant.accountId);
    expect((await onAgreement(id, { intent: "withdraw-change" }, other)).status).toBe(404);
    expect((await look(id)).changes.pending).not.toBeNull();
    for (let i = 0; i < 2; i++) expect((await onAgreement(id, { intent: "withdraw-change" })).status).toBe(303);
    const { changes, mayChange } = await look(id);
    expect(changes).toMatchObject({ pending: null, versions: [{ standing: "withdrawn" }, { standing: "in-force" }] });
    expect(mayChange).toBe(true);
  });

  it("falls away when the course ends, and nothing of it comes into force later", async () => {
    const { agreementId: id, versionId } = await anActiveAgreement(world);
    await propose(id, shifted(1));
    expect((await look(id)).toKnow["ended-early"]).toContain("change-falls-away");
    const end = { agreementId: id, reason: "Butikken lukker", lastDay: "2026-11-24" as PlainDate };
    granted(await endAgreementEarly(portal, world.consultant, end));
    portal.clock.setDay("2026-12-20");
    expect(await settleUncontestedChanges(portal)).toEqual({ settled: 0 });
    expect(await requireAgreementRow(portal, id)).toMatchObject({
      status: "ended-early",
      currentVersionId: versionId,
      pendingVersionId: null,
    });
    const open = await portal.db.read.select().from(milestone).where(eq(milestone.agreementId, id));
    expect(open.filter(({ state }) => state === "planned")).toEqual([]);
  });
});

describe("signing a change", () => {
  const signing = ({ versionId }: AwaitingAgreement) => ({ intent: "sign", versionId, locale: "da", consent: "on" });
  const atLink = (token: string) => ({ path: `/underskriv/${token}`, params: { token } });
  type Seen = {
    state: string;
    round: { change: { changed: unknown[] } | null; parties: { slot: string; stands: boolean }[] };
  };

  it("shows what is changed first, asks only those whom it concerns, and gives a receipt", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const awaiting = await propose(id, mentorHours(5));
    const token = await tokenOf(awaiting, "mentor", "sign");
    const page = await visit<Seen>(signPage.loader as Route, atLink(token));
    expect(page.data).toMatchObject({ state: "to-sign", round: { change: { changed: [{ part: "mentoring" }] } } });
    expect(page.data.round.parties.filter(({ stands }) => !stands).map(({ slot }) => slot)).toEqual([
      "employer-1",
      "mentor",
    ]);
    for (let i = 0; i < 2; i++) {
      const done = await visit(signPage.action as Route, { ...atLink(token), form: signing(awaiting) });
      expect(done.status).toBe(303);
    }
    expect((await visit<Seen>(signPage.loader as Route, atLink(token))).data.state).toBe("signed");
    granted(await signAs(world, awaiting, "employer-1"));
    const now = await look(id);
    expect(now.changes.versions).toMatchObject([{ number: 2, standing: "in-force" }, { standing: "was-in-force" }]);
    expect(now.version.standing.map(({ slot }) => slot)).toEqual([
      "employee-representative",
      "citizen",
      "municipality",
    ]);
  });

  it("that somebody refuses leaves the agreement as it is, and says who and why", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const awaiting = await propose(id, mentorHours(5));
    const token = await tokenOf(awaiting, "mentor", "sign");
    const refusing = { intent: "refuse", versionId: awaiting.versionId, reason: "For mange timer" };
    expect((await visit(signPage.action as Route, { ...atLink(token), form: refusing })).status).toBe(303);
    expect((await visit<Seen>(signPage.loader as Route, atLink(token))).data.state).toBe("refused");
    expect((await look(id)).changes).toMatchObject({
      pending: null,
      versions: [
        { standing: "declined", refusal: { role: "mentor", text: "For mange timer" } },
        { standing: "in-force" },
      ],
    });
  });

  it("for the municipality is the business of the approver whom the new version names", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const next = await openStaffAccount(portal, {
      name: "Bo Bang",
      title: "Afdelingsleder",
      email: "bo.bang@159.example",
      phone: null,
      role: "approver",
      municipalityCode: "159",
    });
    const awaiting = await propose(id, (draft) => ({ ...draft, approverId: next.accountId }));
    const to = { path: paths.municipalitySign(id), params: { id } };
    const former = { ...to, cookie: await cookieOf(world.approver.accountId) };
    const named = { ...to, cookie: await cookieOf(next.accountId) };
    expect((await visit(approverPage.loader as Route, former)).status).toBe(404);
    expect((await visit(approverPage.action as Route, { ...former, form: signing(awaiting) })).status).toBe(404);
    expect((await visit<Seen>(approverPage.loader as Route, named)).data.round.change?.changed).toHaveLength(1);
    expect((await visit(approverPage.action as Route, { ...named, form: signing(awaiting) })).status).toBe(303);
    expect((await requireAgreementRow(portal, id)).currentVersionId).toBe(awaiting.versionId);
    expect(await listSignatures(portal.db.read, awaiting.versionId)).toMatchObject([{ name: "Bo Bang" }]);
  });
});

describe("an objection to moved dates", () => {
  it("is made on the person's own page with a reason, and the page then says what happened", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const { versionId } = await propose(id, shifted(1));
    const token = await tokenOf({ agreementId: id }, "citizen", "course");
    const seen = (await visit<Shown>(coursePage.loader as Route, throughLink(token))).data.changes.pending;
    expect(seen).toMatchObject({ standing: "objection-window", objectUntil: "2026-12-07" });
    expect(seen?.changed[0]?.lines.length).toBeGreaterThan(3);

    const press = (form: Record<string, string>) => visit(coursePage.action as Route, { ...throughLink(token), form });
    const silent = await press({ intent: "object", versionId, objection: " " });
    expect(silent).toMatchObject({ status: 422, data: { reply: { errors: { objection: ["required"] } } } });
    const objecting = { intent: "object", versionId, objection: "Jeg har ferie" };
    for (let i = 0; i < 2; i++) {
      expect((await press(objecting)).headers.get("Location")).toBe(`${paths.course(token)}?gjort=indsigelse`);
    }
    expect((await visit<Shown>(coursePage.loader as Route, throughLink(token))).data.changes.pending).toMatchObject({
      standing: "awaiting-signatures",
      objection: { role: "citizen", text: "Jeg har ferie" },
    });
  });

  it("is too late after the last day, and keeps what was typed", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const { versionId } = await propose(id, shifted(1));
    const token = await tokenOf({ agreementId: id }, "citizen", "course");
    portal.clock.setDay("2026-12-08");
    const form = { intent: "object", versionId, objection: "For sent" };
    const late = await visit(coursePage.action as Route, { ...throughLink(token), form });
    expect(late).toMatchObject({ status: 409, data: { form: "object", reply: { values: { objection: "For sent" } } } });
  });
});

describe("each version's own contract", () => {
  const routesOf = async (id: string): Promise<[Route, Route, Parameters<typeof visit>[1]][]> => [
    [
      contractPage.loader as Route,
      contractPdf.loader as Route,
      { path: "/x", params: { id }, cookie: await consultants() },
    ],
    [
      employerContract.loader as Route,
      employerContractPdf.loader as Route,
      { path: "/x", params: { id }, cookie: await employers() },
    ],
    [
      courseContract.loader as Route,
      courseContractPdf.loader as Route,
      { ...throughLink(await tokenOf({ agreementId: id }, "citizen", "course")), path: "/x" },
    ],
  ];

  it("is read by number, and one that is not there is not found", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    await propose(id, mentorHours(5));
    const stored = await portal.db.read.select().from(agreementVersion);
    for (const [page, pdf, to] of await routesOf(id)) {
      for (const [query, number, place] of [
        ["", 1, "current"],
        ["?version=1", 1, "current"],
        ["?version=2", 2, "pending"],
      ] as const) {
        const read = await visit<{ contract: unknown }>(page, { ...to, path: `/x${query}` });
        expect(read.data.contract).toMatchObject({ place, terms: { version: number } });
        const file = await visit(pdf, { ...to, path: `/x${query}` });
        expect(file.headers.get("Content-Disposition")).toContain(`version-${number}`);
      }
      for (const query of ["?version=3", "?version=0", "?version=-1", "?version=1.5", "?version=", "?version=x"]) {
        expect((await visit(page, { ...to, path: `/x${query}` })).status, query).toBe(404);
        expect((await visit(pdf, { ...to, path: `/x${query}` })).status, query).toBe(404);
      }
    }
    expect(stored).toHaveLength(2);
  });

  it("is nobody else's, whatever its number", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const cookie = await cookieOf((await neighbours()).consultant.accountId);
    for (const loader of [contractPage.loader, contractPdf.loader] as Route[]) {
      expect((await visit(loader, { path: "/x?version=1", params: { id }, cookie })).status).toBe(404);
    }
  });
});

describe("an agreement with forty versions", () => {
  /** Thirty-nine changes that were signed, one after the other. */
  async function fortyVersions(id: string, versionId: string) {
    const first = await findVersion(portal.db.read, versionId);
    const stored = await findAgreementOf(portal.db.read, id, "159");
    const [given] = await portal.db.read.select().from(signature).where(eq(signature.versionId, versionId));
    if (!first || !stored || !given) throw new Error("The agreement is gone");
    const terms = JSON.parse(first.terms) as { mentoring: { hoursPerWeek: number }; version: number };
    let fromVersionId = versionId;
    for (let number = 2; number <= 40; number++) {
      const toVersionId = randomUUID();
      const changed = { ...terms, version: number, mentoring: { ...terms.mentoring, hoursPerWeek: number } };
      await portal.db.transact(async (tx) => {
        await tx.insert(agreementVersion).values({
          ...first,
          id: toVersionId,
          number,
          terms: JSON.stringify(changed),
        });
        await tx.insert(agreementChange).values({
          id: randomUUID(),
          agreementId: id,
          fromVersionId,
          toVersionId,
          kind: "substance",
          state: "in-force",
          reason: `Ændring ${number}`,
          draft: stored.draft,
          mustSign: ["mentor"],
          proposedBy: world.consultant.accountId,
          proposedAt: portal.now(),
          settledAt: portal.now(),
        });
        await tx.insert(signature).values({ ...given, id: randomUUID(), versionId: toVersionId, slot: "mentor" });
      });
      fromVersionId = toVersionId;
    }
  }

  it("is read with as many statements as one with a single version, each on an index", async () => {
    const { agreementId: id, versionId } = await anActiveAgreement(world);
    const cookie = await consultants();
    const statements = async (read: () => Promise<unknown>) => {
      heard.length = 0;
      await read();
      return heard.length;
    };
    const page = () => visit<Shown>(agreementPage.loader as Route, { path: "/x", params: { id }, cookie });
    const versions = () => findVersions(portal.db.read, world.consultant, id);
    const few = await statements(page);
    expect(await statements(versions)).toBe(3);
    await fortyVersions(id, versionId);
    expect(await statements(page)).toBe(few);
    expect((await page()).data.changes.versions).toHaveLength(40);
    expect((await page()).data.changes.versions[0]).toMatchObject({ number: 40, reason: "Ændring 40" });
    expect(await statements(versions)).toBe(3);
    const plan = heard.flatMap(({ statement, parameters }) => queryPlan(portal.db.read, statement, parameters));
    expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
  });
});

describe("a corrected address", () => {
  it("is typed on the agreement's page, keeps a wrong one for mending, and is safe to press twice", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    expect((await look(id)).contacts.map(({ slot }) => slot)).not.toContain("municipality");
    const wrong = await onAgreement(id, { intent: "correct-contact", slot: "mentor", email: "ikke en adresse" });
    expect(wrong).toMatchObject({
      status: 422,
      data: {
        form: "contact-mentor",
        reply: { errors: { email: ["notAnEmail"] }, values: { email: "ikke en adresse" } },
      },
    });
    const [citizen] = (await look(id)).contacts.filter(({ slot }) => slot === "citizen");
    const taken = { intent: "correct-contact", slot: "mentor", email: citizen?.email ?? "" };
    expect((await onAgreement(id, taken)).status).toBe(422);
    const right = { intent: "correct-contact", slot: "mentor", email: "ny@soborg-kobmand.example" };
    expect((await onAgreement(id, right)).headers.get("Location")).toContain("gjort=adresse");
    expect((await onAgreement(id, right)).headers.get("Location")).toContain("gjort=adresse-ens");
    expect((await look(id)).contacts).toContainEqual(expect.objectContaining({ email: right.email }));
    for (const slot of ["municipality", "nobody"]) {
      expect((await onAgreement(id, { ...right, slot, email: "x@y.example" })).status).toBe(404);
    }
  });
});

describe("a signature recorded for somebody", () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  const record = async (awaiting: AwaitingAgreement, form: Record<string, string | File>, cookie?: string) =>
    visit<{ form: string; reply: { errors: Record<string, string[]>; values: Record<string, unknown> } }>(
      recordPage.action as Route,
      {
        path: paths.municipalityRecordSignature(awaiting.agreementId),
        params: { id: awaiting.agreementId },
        cookie: cookie ?? (await consultants()),
        form: {
          slot: "citizen",
          versionId: awaiting.versionId,
          reason: "Kan ikke bruge en computer",
          witness: "Ole Ågård",
          scan: new File([], ""),
          ...form,
        },
      },
    );
  const scans = () => portal.db.read.select().from(paperScan);

  it("on paper keeps the scan, which the municipality's own people can save and nobody else", async () => {
    const awaiting = await anAgreementAwaitingSignatures(world);
    const { agreementId: id } = awaiting;
    const scan = new File([png], "min <fil>.exe", { type: "text/html" });
    for (let i = 0; i < 2; i++) expect((await record(awaiting, { scan })).status).toBe(303);
    expect(await scans()).toHaveLength(1);
    const [given] = await listSignatures(portal.db.read, awaiting.versionId);
    expect(given).toMatchObject({ slot: "citizen", method: "paper", witness: "Ole Ågård" });

    const to = { path: "/x", params: { id, scanId: given?.paperScanId ?? "" } };
    const file = await visit(scanPage.loader as Route, { ...to, cookie: await consultants() });
    expect(file.headers.get("Content-Type")).toBe("image/png");
    expect(file.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(file.headers.get("Content-Disposition")).toMatch(
      /^attachment; filename="JP-\d{4}-\d+-version-1-papir\.png"$/,
    );
    expect(new Uint8Array((await file.response?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(png);
    const strangers = await cookieOf((await neighbours()).approver.accountId);
    expect((await visit(scanPage.loader as Route, { ...to, cookie: strangers })).status).toBe(404);
    const elsewhere = { path: "/x", params: { id: "another", scanId: given?.paperScanId ?? "" } };
    expect((await visit(scanPage.loader as Route, { ...elsewhere, cookie: await consultants() })).status).toBe(404);
  });

  it("on behalf needs a reason and a witness, and keeps what was typed", async () => {
    const awaiting = await anAgreementAwaitingSignatures(world);
    const nobody = await record(awaiting, { witness: " " });
    expect(nobody).toMatchObject({
      status: 422,
      data: { form: "record-citizen", reply: { errors: { witness: ["required"] } } },
    });
    expect(nobody.data.reply.values).toMatchObject({ reason: "Kan ikke bruge en computer" });
    expect(nobody.data.reply.values).not.toHaveProperty("scan");
    expect((await record(awaiting, { reason: "" })).data.reply.errors).toEqual({ reason: ["required"] });
    expect((await record(awaiting, {})).status).toBe(303);
    expect(await listSignatures(portal.db.read, awaiting.versionId)).toMatchObject([{ method: "on-behalf" }]);
    expect((await look(awaiting.agreementId)).version.signatures).toMatchObject([{ paperScanId: null }]);
  });

  it("is refused with a scan that is not what it says or is too large, and nothing is stored", async () => {
    const awaiting = await anAgreementAwaitingSignatures(world);
    const page = new File(["<html>"], "papir.pdf", { type: "application/pdf" });
    expect((await record(awaiting, { scan: page })).data.reply.errors.scan?.[0]).toContain("PDF, JPEG");
    const large = new File([png, new Uint8Array(largestScan)], "papir.png", { type: "image/png" });
    expect((await record(awaiting, { scan: large })).data.reply.errors.scan?.[0]).toContain("10 MB");
    expect(await scans()).toEqual([]);
    expect(await listSignatures(portal.db.read, awaiting.versionId)).toEqual([]);
  });

  it("is not the municipality's, nor another municipality's business", async () => {
    const awaiting = await anAgreementAwaitingSignatures(world);
    expect((await record(awaiting, { slot: "municipality" })).status).toBe(422);
    const strangers = await cookieOf((await neighbours()).consultant.accountId);
    expect((await record(awaiting, {}, strangers)).status).toBe(404);
    expect(await listSignatures(portal.db.read, awaiting.versionId)).toEqual([]);
  });

  it("is offered for those who must sign a change, and not for those whose signature stands", async () => {
    const { agreementId: id } = await anActiveAgreement(world);
    const awaiting = await propose(id, mentorHours(5));
    expect((await look(id)).mayRecord).toBe(true);
    const page = await visit<{ version: number; open: { slot: string }[] }>(recordPage.loader as Route, {
      path: "/x",
      params: { id },
      cookie: await consultants(),
    });
    expect(page.data).toMatchObject({ version: 2, open: [{ slot: "employer-1" }, { slot: "mentor" }] });
    expect((await record(awaiting, { slot: "mentor" })).status).toBe(303);
    expect((await record(awaiting, { slot: "citizen" })).status).toBe(404);
  });
});
