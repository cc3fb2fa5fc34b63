import { beforeEach, describe, expect, test } from "vitest";
import { addDays, addWeeks, type PlainDate, plainDate } from "#app/domain/shared/plain-date.ts";
import { addWorkingDays } from "#app/domain/shared/working-days.ts";
import type { Decision } from "#app/domain/staircase/decision-form.ts";
import { decisionMilestone } from "#app/domain/staircase/next-step.ts";
import { paths } from "#app/paths.ts";
import * as agreementRoute from "#app/routes/municipality/agreement.tsx";
import * as courseRoute from "#app/routes/personal/course.tsx";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import { completeAgreement, endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { markMilestoneDone } from "#app/use-cases/milestone/mark-milestone-done.server.ts";
import { decideNextStep } from "#app/use-cases/staircase/decide-next-step.server.ts";
import { listEndedUndecided, listStalled, listStepDecisions } from "#db/queries/staircase.server.ts";
import { findVersion, termsOf } from "#db/repositories/agreement-repository.server.ts";
import { findChangeTo } from "#db/repositories/change-repository.server.ts";
import { listMilestones } from "#db/repositories/promise-repository.server.ts";
import { saveSetting, stalledWeeksSetting } from "#db/repositories/setting-repository.server.ts";
import { queryPlan } from "#tests/support/database.server.ts";
import { openTestRuntime, type TestPortal } from "#tests/support/portal.server.ts";
import { answerOf, routeArguments } from "#tests/support/routes.server.ts";
import {
  anActiveAgreement,
  aWorld,
  granted,
  inDays,
  linkFor,
  requireAgreementRow,
  type World,
} from "#tests/support/world.server.ts";

let portal: TestPortal;
let world: World;
let mails: Awaited<ReturnType<typeof openTestRuntime>>["mails"];
let agreementId: string;
const heard: { statement: string; parameters: unknown[] }[] = [];

beforeEach(async () => {
  const opened = await openTestRuntime((statement, parameters) => heard.push({ statement, parameters }));
  ({ portal, mails } = opened);
  world = await aWorld(portal);
  ({ agreementId } = await anActiveAgreement(world));
});

async function steps() {
  const { currentVersionId } = await requireAgreementRow(portal, agreementId);
  const version = await findVersion(portal.db.read, currentVersionId ?? "");
  if (!version) throw new Error("no version");
  return termsOf(version).steps;
}

async function step(index: number) {
  const found = (await steps())[index];
  if (!found) throw new Error(`no step ${index}`);
  return found;
}

const decide = (decision: Decision, actor = world.consultant) =>
  decideNextStep(portal, actor, { agreementId, ...decision });
const milestone = async (key: string) =>
  (await listMilestones(portal.db.read, agreementId)).find((one) => one.key === key);
const decisions = () => listStepDecisions(portal.db.read, agreementId);
const dayAfter = (day: PlainDate | null): PlainDate => addDays(day ?? plainDate("2026-11-23"), 1);

async function post(form: Record<string, string>) {
  const cookie = `portalen=${granted(await signInAs(portal, world.consultant.accountId)).session}`;
  const path = paths.municipalityAgreement(agreementId);
  return answerOf<{ form: string; reply: { errors: Record<string, string[]> } }>(
    agreementRoute.action(routeArguments(path, { params: { id: agreementId }, cookie, form }) as never),
  );
}

describe("the decision on the next step", () => {
  test("going on as agreed reaches its milestone, and warns where the next step waits for a grant", async () => {
    const { key } = await step(1);
    const done = granted(await decide({ decision: "next-step", stepKey: key }));
    expect(await milestone(decisionMilestone(key))).toMatchObject({ state: "done", doneBy: "consultant" });
    expect(await decisions()).toMatchObject([
      { stepKey: key, decision: "next-step", decidedBy: world.consultant.name },
    ]);
    const next = await step(2);
    expect(done.warning).toBe(next.kind === "wage-subsidy" ? "not-approved-yet" : null);
    expect((await requireAgreementRow(portal, agreementId)).status).toBe("active");
  });

  test("is made once: pressed twice it stays, and another one is refused", async () => {
    const { key } = await step(0);
    granted(await decide({ decision: "next-step", stepKey: key }));
    granted(await decide({ decision: "next-step", stepKey: key }));
    expect(await decide({ decision: "stop", stepKey: key, reason: "x", lastDay: inDays(portal, 0) })).toEqual({
      ok: false,
      refusal: "already-decided",
    });
    expect(await decisions()).toHaveLength(1);
    expect((await requireAgreementRow(portal, agreementId)).status).toBe("active");
  });

  test("ticking off its milestone decides to go on, so that none is reached without a decision", async () => {
    const { key } = await step(0);
    granted(await markMilestoneDone(portal, world.consultant, { agreementId, key: decisionMilestone(key) }));
    expect(await decisions()).toMatchObject([{ stepKey: key, decision: "next-step" }]);
    expect(await markMilestoneDone(portal, world.consultant, { agreementId, key: decisionMilestone(key) })).toEqual({
      ok: false,
      refusal: "milestone-settled",
    });
  });

  test("of a step that is not there, or of another municipality's course, does not exist", async () => {
    const nothing = { ok: false, refusal: "not-found" };
    expect(await decide({ decision: "next-step", stepKey: "step-99" })).toEqual(nothing);
    const employment = (await steps()).find(({ kind }) => kind === "employment");
    expect(await decide({ decision: "next-step", stepKey: employment?.key ?? "" })).toEqual(nothing);
    const neighbours = await aWorld(portal, { code: "153", name: "Brøndby Kommune" });
    const { key } = await step(0);
    expect(await decide({ decision: "next-step", stepKey: key }, neighbours.consultant)).toEqual(nothing);
  });
});

describe("an ordinary job now", () => {
  test("completes the course in one action, waives what no longer applies and tells everybody", async () => {
    const { key } = await step(0);
    const start = inDays(portal, 7);
    granted(await decide({ decision: "job-now", stepKey: key, hoursPerWeek: 37, start }));
    expect(await requireAgreementRow(portal, agreementId)).toMatchObject({
      status: "completed",
      outcome: { kind: "job", hoursPerWeek: 37, start },
    });
    const states = (await listMilestones(portal.db.read, agreementId)).map(({ state, reason }) => [state, reason]);
    expect(states.filter(([state]) => state === "done")).toHaveLength(1);
    expect(states.filter(([state, reason]) => state === "waived" && reason === "job-now")).toHaveLength(
      states.length - 1,
    );
    const told = (await mails()).map(({ message }) => message.kind);
    expect(told.filter((kind) => kind === "agreement-ended").length).toBeGreaterThanOrEqual(4);
    granted(await decide({ decision: "job-now", stepKey: key, hoursPerWeek: 37, start }));
  });

  test("asks for hours and start, and saves nothing without them", async () => {
    const { key } = await step(0);
    const answer = await post({ intent: "decide", decision: "job-now", stepKey: key });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.reply.errors)).toEqual(expect.arrayContaining(["hoursPerWeek"]));
    expect(await decisions()).toEqual([]);
  });
});

describe("stopping", () => {
  test("ends the course early with the reason", async () => {
    const { key } = await step(0);
    const lastDay = inDays(portal, 3);
    granted(await decide({ decision: "stop", stepKey: key, reason: "Parterne er enige.", lastDay }));
    expect(await requireAgreementRow(portal, agreementId)).toMatchObject({ status: "ended-early", lastDay });
  });

  test("on an impossible day saves nothing at all", async () => {
    const { key } = await step(0);
    const lastDay = inDays(portal, -30);
    expect(await decide({ decision: "stop", stepKey: key, reason: "x", lastDay })).toEqual({
      ok: false,
      refusal: "last-day-impossible",
    });
    expect(await decisions()).toEqual([]);
    expect(await milestone(decisionMilestone(key))).toMatchObject({ state: "planned" });
  });

  test("by ending the course decides every step that has begun", async () => {
    const first = await step(0);
    portal.clock.setDay(dayAfter(first.end));
    granted(
      await endAgreementEarly(portal, world.consultant, { agreementId, reason: "Flyttet", lastDay: inDays(portal, 0) }),
    );
    expect((await decisions()).map(({ stepKey, decision }) => [stepKey, decision])).toContainEqual([first.key, "stop"]);
  });
});

describe("skipping ahead", () => {
  test("proposes the change that passes over what lies between, re-dated, with the reason", async () => {
    const [first, second, third] = [await step(0), await step(1), await step(2)];
    const reason = "Amina kan allerede det, afklaringen skulle vise.";
    granted(await decide({ decision: "skip-ahead", stepKey: first.key, to: third.key, reason }));
    const { pendingVersionId } = await requireAgreementRow(portal, agreementId);
    const pending = await findVersion(portal.db.read, pendingVersionId ?? "");
    if (!pending) throw new Error("nothing was proposed");
    const terms = termsOf(pending);
    expect(terms.skipped).toContainEqual(expect.objectContaining({ kind: second.kind, reason }));
    const moved = terms.steps.find(({ key }) => key === third.key);
    const workingDay = first.end && addWorkingDays(first.end, 1);
    expect(moved?.start).toBe(workingDay);
    expect(moved?.weeks).toBe(third.weeks);
    expect(await findChangeTo(portal.db.read, pending.id)).toMatchObject({ kind: "substance", reason });
    expect(await decisions()).toMatchObject([{ decision: "skip-ahead", toStepKey: third.key, reason }]);
    granted(await decide({ decision: "skip-ahead", stepKey: first.key, to: third.key, reason }));
    expect(await decisions()).toHaveLength(1);
  });

  test("to the very next step, or downwards, is none", async () => {
    const [first, second] = [await step(0), await step(1)];
    const answer = await decide({ decision: "skip-ahead", stepKey: first.key, to: second.key, reason: "x" });
    expect(answer).toEqual({ ok: false, refusal: "not-found" });
    expect(await decisions()).toEqual([]);
  });
});

describe("a step that ended without a decision", () => {
  test("is seen by the citizen on the course's page", async () => {
    const { key, title, end } = await step(0);
    const token = await linkFor(portal, { agreementId, slot: "citizen", purpose: "course" });
    const seen = async () =>
      (
        await answerOf<{ decisions: { undecided: unknown[]; decisions: unknown[] } }>(
          courseRoute.loader(routeArguments(paths.course(token), { params: { token } }) as never),
        )
      ).body.decisions;
    portal.clock.setDay(dayAfter(end));
    expect((await seen()).undecided).toEqual([{ key, title, end }]);
    granted(await decide({ decision: "next-step", stepKey: key }));
    expect(await seen()).toMatchObject({ undecided: [], decisions: [{ stepKey: key, step: title }] });
  });

  test("waits in the overview, and the course cannot be completed", async () => {
    const { key, end } = await step(0);
    const undecided = () => listEndedUndecided(portal.db.read, "159", inDays(portal, 0));
    portal.clock.setDay(end ?? "");
    expect(await undecided()).toEqual([]);
    portal.clock.setDay(dayAfter(end));
    expect(await undecided()).toMatchObject([{ agreementId, ended: end, key: decisionMilestone(key) }]);
    expect(await listEndedUndecided(portal.db.read, "153", inDays(portal, 0))).toEqual([]);
    const outcome = { kind: "job", hoursPerWeek: 37, start: inDays(portal, 0) } as const;
    expect(await completeAgreement(portal, world.consultant, { agreementId, outcome })).toEqual({
      ok: false,
      refusal: "milestones-open",
    });
    granted(await decide({ decision: "next-step", stepKey: key }));
    expect(await undecided()).toEqual([]);
  });
});

test("what the overview reads of steps and progress is on indexes", async () => {
  heard.length = 0;
  await listEndedUndecided(portal.db.read, "159", inDays(portal, 0));
  await listStalled(portal.db.read, "159", inDays(portal, 0));
  await listStepDecisions(portal.db.read, agreementId);
  const plans = [...heard].flatMap(({ statement, parameters }) => queryPlan(portal.db.read, statement, parameters));
  expect(plans.length).toBeGreaterThan(3);
  expect(plans.filter((line) => line.startsWith("SCAN"))).toEqual([]);
});

describe("a course that stands still", () => {
  const stalled = () => listStalled(portal.db.read, "159", inDays(portal, 0));

  test("is found four weeks after its start or its last milestone, and after as many as the setting says", async () => {
    const { start } = await step(0);
    portal.clock.setDay(addDays(addWeeks(start, 4), -1));
    expect(await stalled()).toEqual([]);
    portal.clock.setDay(addWeeks(start, 4));
    expect(await stalled()).toMatchObject([{ agreementId, since: start }]);
    await portal.db.transact((tx) => saveSetting(tx, stalledWeeksSetting, "6"));
    expect(await stalled()).toEqual([]);
    await portal.db.transact((tx) => saveSetting(tx, stalledWeeksSetting, "noget andet"));
    const { key } = await step(0);
    granted(await decide({ decision: "next-step", stepKey: key }));
    expect(await stalled()).toEqual([]);
    portal.clock.setDay(addWeeks(start, 8));
    expect(await stalled()).toMatchObject([{ agreementId, since: addWeeks(start, 4) }]);
    expect(await listStalled(portal.db.read, "159", inDays(portal, 0), [])).toEqual([]);
  });
});
