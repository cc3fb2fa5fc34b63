import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { CompetenceCard } from "#app/domain/competence/competence-card.ts";
import { gapsOf, observedLevels, profileOf, strengthsOf } from "#app/domain/competence/profile.ts";
import type { Actor } from "#app/domain/permission/actor.ts";
import * as employerCard from "#app/routes/employer/competence-card.tsx";
import * as staffCard from "#app/routes/municipality/competence-card.tsx";
import * as staffFile from "#app/routes/municipality/competence-card-pdf.ts";
import * as draftPage from "#app/routes/municipality/draft.tsx";
import * as cardPage from "#app/routes/personal/competence-card.tsx";
import * as cardFile from "#app/routes/personal/competence-card-pdf.ts";
import { openEmployerAccount } from "#app/use-cases/account/open-account.server.ts";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import { endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { submitForReview } from "#app/use-cases/agreement/review-agreement.server.ts";
import { reviewDraft } from "#app/use-cases/agreement/review-draft.server.ts";
import { withdrawAgreement } from "#app/use-cases/agreement/withdraw-agreement.server.ts";
import { assessCompetence } from "#app/use-cases/competence/assess-competence.server.ts";
import { commentCompetence } from "#app/use-cases/competence/comment-competence.server.ts";
import { linkStrength, unlinkStrength } from "#app/use-cases/competence/link-strength.server.ts";
import type { Portal } from "#app/use-cases/ports.ts";
import { findCardPage } from "#db/queries/competence-card.server.ts";
import { findCardOf, listAssessments } from "#db/repositories/competence-repository.server.ts";
import { event } from "#db/schema/index.ts";
import { butiksmedhjaelper } from "#db/seed/packages/butiksmedhjaelper.ts";
import { queryPlan } from "#tests/support/database.server.ts";
import { openTestPortal, openTestRuntime } from "#tests/support/portal.server.ts";
import { visit } from "#tests/support/visit.server.ts";
import {
  aCandidate,
  aCompleteDraft,
  aConsultant,
  aDraft,
  aMunicipality,
  anActiveAgreement,
  anInquiry,
  aWorld,
  granted,
  inDays,
  linkActorFor,
  linkFor,
  requireAgreementRow,
} from "#tests/support/world.server.ts";

const till = "kassebetjening";
const talk = "dansk-med-kunder";
const seen = (key: string, level: "not-tried" | "with-help" | "independently" | "can-teach" = "with-help") => ({
  key,
  level,
  example: "Talte kassen op sammen med mig i fredags",
  nextStep: "Returvarer",
});

async function openCourse() {
  const opened = await openTestRuntime();
  const world = await aWorld(opened.portal);
  const { agreementId } = await anActiveAgreement(world);
  const actors = {
    consultant: world.consultant,
    employer: await linkActorFor(opened.portal, agreementId, "employer-1", "course"),
    mentor: await linkActorFor(opened.portal, agreementId, "mentor", "course"),
    citizen: await linkActorFor(opened.portal, agreementId, "citizen", "course"),
    representative: await linkActorFor(opened.portal, agreementId, "employee-representative", "course"),
  };
  return { ...opened, world, agreementId, actors };
}

async function cardFor(portal: Portal, actor: Actor, agreementId: string): Promise<CompetenceCard> {
  const page = await findCardPage(portal.db.read, actor, agreementId);
  if (!page) throw new Error("The card does not exist for this reader");
  return page.card;
}
const profileFor = (card: CompetenceCard) => profileOf(card.required, observedLevels(card.assessments));
const eventsOf = (portal: Portal, agreementId: string) =>
  portal.db.read
    .select({ kind: event.kind, data: event.data })
    .from(event)
    .where(eq(event.agreementId, agreementId))
    .all()
    .filter(({ kind }) => /card|compet|strength/.test(kind));

describe("a competence card", () => {
  it("is opened with the draft, once", async () => {
    const { portal } = await openTestPortal();
    const world = await aWorld(portal);
    const { id } = await aDraft(world);
    expect(await findCardOf(portal.db.read, id)).toMatchObject({ agreementId: id, municipalityCode: "159" });
    expect(eventsOf(portal, id)).toEqual([{ kind: "card-opened", data: '{"takenAlong":0}' }]);
    const { card } = (await findCardPage(portal.db.read, world.consultant, id)) ?? {};
    expect(card?.required.map(({ key }) => key)).toEqual(butiksmedhjaelper.competences.map(({ key }) => key));
  });

  it("keeps what two people assess at once, and the newest holds", async () => {
    const { portal, agreementId, actors } = await openCourse();
    const answers = await Promise.all([
      assessCompetence(portal, actors.mentor, { agreementId, ...seen(till) }),
      assessCompetence(portal, actors.employer, { agreementId, ...seen(till, "independently") }),
      assessCompetence(portal, actors.consultant, { agreementId, ...seen(talk, "can-teach") }),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const card = await cardFor(portal, actors.citizen, agreementId);
    expect(card.assessments.map(({ key, assessorRole, assessorName }) => [key, assessorRole, assessorName])).toEqual([
      [till, "mentor", "Jørn Åkjær"],
      [till, "employer", "Bente Ærø"],
      [talk, "consultant", "Karen Holm"],
    ]);
    expect(observedLevels(card.assessments).get(till)).toBe("independently");

    portal.clock.setDay("2027-02-01");
    granted(await assessCompetence(portal, actors.mentor, { agreementId, ...seen(till, "can-teach") }));
    const later = await cardFor(portal, actors.citizen, agreementId);
    expect(observedLevels(later.assessments).get(till)).toBe("can-teach");
    expect(later.assessments).toHaveLength(4);
  });

  it("logs which competence, in the same transaction, and never the words", async () => {
    const { portal, agreementId, actors } = await openCourse();
    granted(await assessCompetence(portal, actors.mentor, { agreementId, ...seen(till) }));
    granted(await commentCompetence(portal, actors.citizen, { agreementId, key: till, comment: "Jeg kan mere nu" }));
    expect(eventsOf(portal, agreementId).slice(1)).toEqual([
      { kind: "competence-assessed", data: `{"competence":"${till}"}` },
      { kind: "competence-commented", data: `{"competence":"${till}"}` },
    ]);
    // A competence that the job does not ask for is refused, and leaves nothing behind.
    expect(await assessCompetence(portal, actors.mentor, { agreementId, ...seen("flyvning") })).toMatchObject({
      refusal: "not-found",
    });
    expect(eventsOf(portal, agreementId)).toHaveLength(3);
  });

  it("takes the same words pressed twice as one", async () => {
    const { portal, agreementId, actors } = await openCourse();
    const comment = { agreementId, key: null, comment: "Jeg vil gerne lære kassen" };
    for (let i = 0; i < 2; i++) {
      granted(await assessCompetence(portal, actors.mentor, { agreementId, ...seen(till) }));
      granted(await commentCompetence(portal, actors.citizen, comment));
    }
    const card = await cardFor(portal, actors.citizen, agreementId);
    expect([card.assessments.length, card.comments.length]).toEqual([1, 1]);
  });

  it("does not exist for anybody but its readers, who write only what is theirs", async () => {
    const { portal, agreementId, actors } = await openCourse();
    await aMunicipality(portal, { code: "751", name: "Aarhus Kommune" });
    const elsewhere = await aConsultant(portal, "751");
    for (const stranger of [actors.representative, elsewhere, { ...actors.mentor, agreementId: "another" }]) {
      expect(await findCardPage(portal.db.read, stranger, agreementId)).toBeUndefined();
      expect(await assessCompetence(portal, stranger, { agreementId, ...seen(till) })).toMatchObject({
        refusal: "not-found",
      });
    }
    const refused = { ok: false, refusal: "not-found" };
    expect(await assessCompetence(portal, actors.citizen, { agreementId, ...seen(till) })).toEqual(refused);
    for (const actor of [actors.mentor, actors.employer, actors.consultant]) {
      expect(await commentCompetence(portal, actor, { agreementId, key: null, comment: "x" })).toEqual(refused);
    }
    const linking = { agreementId, gapKey: till, strengthKey: talk, how: "x" };
    expect(await linkStrength(portal, actors.citizen, linking)).toEqual(refused);
    expect(eventsOf(portal, agreementId)).toHaveLength(1);
  });

  it("can be read and no longer written when the course has ended", async () => {
    const { portal, agreementId, actors, world } = await openCourse();
    granted(await assessCompetence(portal, actors.mentor, { agreementId, ...seen(till) }));
    const ending = { agreementId, reason: "Butikken lukker", lastDay: inDays(portal, 0) };
    portal.clock.setDay("2027-02-01");
    granted(await endAgreementEarly(portal, world.consultant, { ...ending, lastDay: inDays(portal, 0) }));
    expect(await cardFor(portal, actors.mentor, agreementId)).toMatchObject({ assessments: [{ key: till }] });
    for (const [actor, write] of [
      [actors.mentor, (who: Actor) => assessCompetence(portal, who, { agreementId, ...seen(talk) })],
      [actors.citizen, (who: Actor) => commentCompetence(portal, who, { agreementId, key: null, comment: "Tak" })],
    ] as const) {
      expect(await write(actor)).toEqual({ ok: false, refusal: "wrong-status" });
    }
  });

  it("is read in four statements on indexes, however much stands on it", async () => {
    const heard: { statement: string; parameters: unknown[] }[] = [];
    const { portal } = await openTestPortal((statement, parameters) => heard.push({ statement, parameters }));
    const world = await aWorld(portal);
    const { id } = await aDraft(world);
    for (const { key } of butiksmedhjaelper.competences) {
      granted(await assessCompetence(portal, world.consultant, { agreementId: id, ...seen(key) }));
    }
    heard.length = 0;
    await findCardPage(portal.db.read, world.consultant, id);
    expect(heard).toHaveLength(4);
    const plan = [...heard].flatMap(({ statement, parameters }) => queryPlan(portal.db.read, statement, parameters));
    expect(plan.filter((step) => step.startsWith("SCAN"))).toEqual([]);
  });
});

describe("a strength that carries a gap", () => {
  it("is linked by those who assess, shown with its state, and taken away", async () => {
    const { portal, agreementId, actors } = await openCourse();
    granted(await assessCompetence(portal, actors.mentor, { agreementId, ...seen(till) }));
    granted(await assessCompetence(portal, actors.mentor, { agreementId, ...seen(talk, "can-teach") }));
    const carry = { gapKey: till, strengthKey: talk, how: "Spørger kollegaen på godt dansk" };
    expect(
      await linkStrength(portal, actors.mentor, { agreementId, ...carry, gapKey: talk, strengthKey: till }),
    ).toMatchObject({ refusal: "carry-not-a-gap" });
    expect(
      await linkStrength(portal, actors.mentor, { agreementId, ...carry, strengthKey: "hovedregning" }),
    ).toMatchObject({ refusal: "carry-not-a-strength" });
    for (let i = 0; i < 2; i++) granted(await linkStrength(portal, actors.mentor, { agreementId, ...carry }));
    const card = await cardFor(portal, actors.citizen, agreementId);
    expect(card.carries).toEqual([carry]);
    expect([gapsOf(profileFor(card)), strengthsOf(profileFor(card))].map((list) => list.map(({ key }) => key))).toEqual(
      [[till], [talk]],
    );
    for (let i = 0; i < 2; i++) granted(await unlinkStrength(portal, actors.employer, { agreementId, ...carry }));
    expect((await cardFor(portal, actors.citizen, agreementId)).carries).toEqual([]);
    expect(eventsOf(portal, agreementId).map(({ kind }) => kind)).toEqual([
      "card-opened",
      "competence-assessed",
      "competence-assessed",
      "strength-linked",
      "strength-unlinked",
    ]);
  });
});

describe("training is traced to the card", () => {
  const [course] = butiksmedhjaelper.training;
  const gapKey = course?.closes[0] ?? "";
  const missingGap = async (portal: Portal, id: string) =>
    (await reviewDraft(portal.db.read, portal, await requireAgreementRow(portal, id))).missing.filter(
      ({ kind }) => kind === "training-gap",
    );

  it("is refused when the card shows no gap, and sent to review when it shows one", async () => {
    const { portal } = await openTestPortal();
    const world = await aWorld(portal);
    const { id } = await aCompleteDraft(world);
    granted(await assessCompetence(portal, world.consultant, { agreementId: id, ...seen(gapKey, "can-teach") }));
    expect(await missingGap(portal, id)).not.toEqual([]);
    expect(await submitForReview(portal, world.consultant, id)).toMatchObject({ refusal: "draft-incomplete" });

    granted(await assessCompetence(portal, world.consultant, { agreementId: id, ...seen(gapKey, "with-help") }));
    expect(await missingGap(portal, id)).toEqual([]);
    granted(await submitForReview(portal, world.consultant, id));
    const { terms } = await reviewDraft(portal.db.read, portal, await requireAgreementRow(portal, id));
    expect(terms?.training[0]?.gap).toMatchObject({ key: gapKey, observed: "with-help" });
  });

  it("begins with what an earlier course in the same package has shown, in levels and not in another workplace's words", async () => {
    const { portal } = await openTestPortal();
    const world = await aWorld(portal);
    const { candidateId } = await aCandidate(world);
    const first = await aDraft(world, { candidateId });
    granted(await assessCompetence(portal, world.consultant, { agreementId: first.id, ...seen(gapKey, "with-help") }));
    granted(await withdrawAgreement(portal, world.consultant, { agreementId: first.id, reason: "Pladsen er væk" }));

    portal.clock.setDay("2026-12-01");
    const second = await anActiveAgreement(world, { candidateId, inquiry: await anInquiry(world) });
    const row = await requireAgreementRow(portal, second.agreementId);
    expect(row.draft.training.find((item) => item.gapKey === gapKey)?.observed).toBe("with-help");
    const mentor = await linkActorFor(portal, second.agreementId, "mentor", "course");
    const [level] = (await cardFor(portal, mentor, second.agreementId)).assessments;
    expect(level).toMatchObject({ key: gapKey, level: "with-help", example: "", assessorName: "" });
    const [whole] = (await cardFor(portal, world.consultant, second.agreementId)).assessments;
    expect(whole).toMatchObject({ example: seen(gapKey).example, assessorName: "Karen Holm" });
    const firstCard = await findCardOf(portal.db.read, first.id);
    expect(await listAssessments(portal.db.read, firstCard?.id ?? "")).toHaveLength(1);
  });
});

type Failed = { form: string; reply: { values: Record<string, unknown>; errors: Record<string, string[]> } };
type Seen = { state: string; card: CompetenceCard; mayAssess: boolean; mayComment: boolean };

describe("the card's page behind a personal link", () => {
  const at = (token: string) => ({ path: `/forloeb/${token}/kompetencekort`, params: { token } });
  const form = { intent: "assess", key: till, level: "with-help", example: "Talte kassen op", nextStep: "" };

  it("lets a mentor assess and a citizen comment, with a receipt, and keeps what was typed wrong", async () => {
    const { portal, agreementId } = await openCourse();
    const mentor = await linkFor(portal, { agreementId, slot: "mentor", purpose: "course" });
    const citizen = await linkFor(portal, { agreementId, slot: "citizen", purpose: "course" });
    expect((await visit<Seen>(cardPage.loader, at(mentor))).data).toMatchObject({ mayAssess: true, mayComment: false });
    expect((await visit<Seen>(cardPage.loader, at(citizen))).data).toMatchObject({
      mayAssess: false,
      mayComment: true,
    });

    const saved = await visit(cardPage.action, { ...at(mentor), form });
    expect([saved.status, saved.headers.get("Location")]).toEqual([
      303,
      `/forloeb/${mentor}/kompetencekort?gemt=assess&om=${till}#kompetence-${till}`,
    ]);
    const typed = { ...form, example: " ", nextStep: "Nummer 010190-1234" };
    const wrong = await visit<Failed>(cardPage.action, { ...at(mentor), form: typed });
    expect(wrong.status).toBe(422);
    expect(wrong.data).toMatchObject({ form: `assess-${till}`, reply: { values: typed } });
    expect(Object.keys(wrong.data.reply.errors)).toContain("nextStep");

    const said = { intent: "comment", key: till, comment: "Det gik godt" };
    expect((await visit(cardPage.action, { ...at(citizen), form: said })).status).toBe(303);
    expect((await visit(cardPage.action, { ...at(mentor), form: said })).status).toBe(404);
    expect((await visit(cardPage.action, { ...at(citizen), form })).status).toBe(404);
    expect((await visit(cardPage.action, { ...at(mentor), form: { intent: "fly" } })).status).toBe(404);
    const { card } = (await visit<Seen>(cardPage.loader, at(citizen))).data;
    expect(card.comments.map(({ comment }) => comment)).toEqual(["Det gik godt"]);
    expect(card.assessments).toHaveLength(1);
  });

  it("does not exist for the representative or a token that nobody was given", async () => {
    const { portal, agreementId } = await openCourse();
    const representative = await linkFor(portal, { agreementId, slot: "employee-representative", purpose: "course" });
    for (const token of [representative, "x", "", "æ%"]) {
      expect((await visit(cardPage.loader, at(token))).status).toBe(404);
      expect((await visit(cardPage.action, { ...at(token), form })).status).toBe(404);
    }
  });

  it("gives the citizen, and only them, the card as a file, whatever letters somebody has typed", async () => {
    const { portal, agreementId, actors } = await openCourse();
    granted(
      await assessCompetence(portal, actors.mentor, { agreementId, ...seen(till), example: "Talte kassen op 👍 ا" }),
    );
    const citizen = await linkFor(portal, { agreementId, slot: "citizen", purpose: "course" });
    const mentor = await linkFor(portal, { agreementId, slot: "mentor", purpose: "course" });
    const file = await visit(cardFile.loader, at(citizen));
    expect([file.status, file.headers.get("Content-Type")]).toEqual([200, "application/pdf"]);
    expect(file.headers.get("Content-Disposition")).toContain("kompetencekort-JP-2026-0001.pdf");
    const bytes = new Uint8Array(await (file.response ?? new Response()).arrayBuffer());
    expect(new TextDecoder("latin1").decode(bytes.subarray(0, 5))).toBe("%PDF-");
    const etag = file.headers.get("ETag") ?? "";
    expect((await visit(cardFile.loader, { ...at(citizen), headers: { "If-None-Match": etag } })).status).toBe(304);
    granted(await commentCompetence(portal, actors.citizen, { agreementId, key: till, comment: "Tak" }));
    const changed = await visit(cardFile.loader, { ...at(citizen), headers: { "If-None-Match": etag } });
    expect(changed.status).toBe(200);
    expect((await visit(cardFile.loader, at(mentor))).status).toBe(404);
  });
});

describe("the card's page for people with an account", () => {
  const cookieFor = async (portal: Portal, accountId: string) =>
    `portalen=${granted(await signInAs(portal, accountId)).session}`;
  const at = (cookie: string, id: string) => ({ path: `/x/${id}/kompetencekort`, params: { id }, cookie });

  it("is the consultant's from the draft on, who sees the card's levels and gaps in the draft", async () => {
    const { portal } = await openTestRuntime();
    const world = await aWorld(portal);
    const { id } = await aDraft(world);
    const cookie = await cookieFor(portal, world.consultant.accountId);
    const gapKey = butiksmedhjaelper.training[0]?.closes[0] ?? "";
    const form = { intent: "assess", key: gapKey, level: "with-help", example: "Prøvede det i går", nextStep: "" };
    expect((await visit(staffCard.action, { ...at(cookie, id), form })).status).toBe(303);

    type Edit = { edit: { draft: { training: { gapKey: string; observed: string }[] }; gapsOnCard: string[] } };
    const { edit } = (await visit<Edit>(draftPage.loader, at(cookie, id))).data;
    expect(edit.gapsOnCard).toEqual([gapKey]);
    expect(edit.draft.training.find((item) => item.gapKey === gapKey)?.observed).toBe("with-help");
    const file = await visit(staffFile.loader, at(cookie, id));
    expect([file.status, file.headers.get("Content-Type")]).toEqual([200, "application/pdf"]);
    expect((await visit(staffCard.loader, at(cookie, "another"))).status).toBe(404);
  });

  it("is the employer's while the course runs and for twelve weeks after it", async () => {
    const { portal, world, agreementId } = await openCourse();
    const { employerId } = await requireAgreementRow(portal, agreementId);
    const account = await openEmployerAccount(portal, {
      name: "Bente Ærø",
      title: "Butikschef",
      email: "bente@konto.example",
      phone: null,
      role: "employer",
      employerId,
    });
    const cookie = await cookieFor(portal, account.accountId);
    const form = { ...seen(till), intent: "assess" };
    expect((await visit(employerCard.action, { ...at(cookie, agreementId), form })).status).toBe(303);
    const { card } = (await visit<Seen>(employerCard.loader, at(cookie, agreementId))).data;
    expect(card.assessments).toMatchObject([{ key: till, assessorRole: "employer", assessorName: "Bente Ærø" }]);

    portal.clock.setDay("2027-02-01");
    const ending = { agreementId, reason: "Butikken lukker", lastDay: inDays(portal, 0) };
    granted(await endAgreementEarly(portal, world.consultant, ending));
    const late = await cookieFor(portal, account.accountId);
    expect((await visit(employerCard.loader, at(late, agreementId))).status).toBe(200);
    const ended = await visit<Failed>(employerCard.action, { ...at(late, agreementId), form: { ...form, key: talk } });
    expect([ended.status, ended.data.form]).toEqual([409, `assess-${talk}`]);
    portal.clock.setDay("2027-05-01");
    const after = await cookieFor(portal, account.accountId);
    expect((await visit(employerCard.loader, at(after, agreementId))).status).toBe(404);
  });
});
