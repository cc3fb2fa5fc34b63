import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { addDays, addWeeks, plainDate } from "#app/domain/shared/plain-date.ts";
import type { CohortLeaving, NewCohort } from "#app/domain/staircase/cohort-forms.ts";
import { paths } from "#app/paths.ts";
import * as cohortRoute from "#app/routes/municipality/cohort.tsx";
import * as cohortsRoute from "#app/routes/municipality/cohorts.tsx";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import { joinCohort } from "#app/use-cases/staircase/join-cohort.server.ts";
import { leaveCohort } from "#app/use-cases/staircase/leave-cohort.server.ts";
import { openCohort } from "#app/use-cases/staircase/open-cohort.server.ts";
import { findCohortCase, listCohorts, listWithoutCohort } from "#db/queries/cohorts.server.ts";
import { findCandidate } from "#db/repositories/people-repository.server.ts";
import { queryPlan } from "#tests/support/database.server.ts";
import { openTestRuntime, type TestPortal } from "#tests/support/portal.server.ts";
import { answerOf, routeArguments } from "#tests/support/routes.server.ts";
import { aCandidate, aProposedMatch, aWorld, granted, type World } from "#tests/support/world.server.ts";

const monday = plainDate("2026-11-30");
const heard: { statement: string; parameters: unknown[] }[] = [];
let portal: TestPortal;
let world: World;

beforeEach(async () => {
  ({ portal } = await openTestRuntime((statement, parameters) => heard.push({ statement, parameters })));
  world = await aWorld(portal);
});

const newCohort = (over: Partial<NewCohort> = {}): NewCohort => ({
  key: randomUUID(),
  name: "Vinterholdet",
  jobPackageId: null,
  outpostId: null,
  firstDay: monday,
  intakeEveryWeeks: 2,
  places: 2,
  ...over,
});

const open = async (over: Partial<NewCohort> = {}): Promise<string> =>
  granted(await openCohort(portal, world.consultant, newCohort(over))).cohortId;
const join = (cohortId: string, candidateId: string, joinedOn = monday) =>
  joinCohort(portal, world.consultant, { cohortId, candidateId, joinedOn });
const leave = (cohortId: string, leaving: CohortLeaving) =>
  leaveCohort(portal, world.consultant, { cohortId, ...leaving });
const membersOf = async (cohortId: string) => (await findCohortCase(portal.db.read, cohortId, "159"))?.members ?? [];

describe("a cohort", () => {
  test("opened twice by one form is one", async () => {
    const cohort = newCohort();
    granted(await openCohort(portal, world.consultant, cohort));
    granted(await openCohort(portal, world.consultant, cohort));
    expect(await listCohorts(portal.db.read, "159")).toHaveLength(1);
    expect(await listCohorts(portal.db.read, "153")).toEqual([]);
  });

  test("for a package or at a place that is not there is none", async () => {
    const nothing = { ok: false, refusal: "not-found" };
    expect(await openCohort(portal, world.consultant, newCohort({ jobPackageId: "x" }))).toEqual(nothing);
    expect(await openCohort(portal, world.consultant, newCohort({ outpostId: "x" }))).toEqual(nothing);
    expect(await listCohorts(portal.db.read, "159")).toEqual([]);
  });
});

describe("joining", () => {
  test("happens on an intake day, once, and in one cohort at a time", async () => {
    const cohortId = await open();
    const { candidateId } = await aCandidate(world);
    for (const day of [addDays(monday, 1), addWeeks(monday, 1), addWeeks(monday, -2)]) {
      expect(await join(cohortId, candidateId, day)).toEqual({ ok: false, refusal: "not-an-intake-day" });
    }
    granted(await join(cohortId, candidateId, addWeeks(monday, 2)));
    granted(await join(cohortId, candidateId, addWeeks(monday, 4)));
    expect(await membersOf(cohortId)).toMatchObject([{ candidateId, joinedOn: addWeeks(monday, 2), leftOn: null }]);
    expect(await join(await open(), candidateId)).toEqual({ ok: false, refusal: "in-another-cohort" });
    expect(await listWithoutCohort(portal.db.read, "159")).toEqual([]);
  });

  test("stops at the last place, and goes on when somebody has left", async () => {
    const cohortId = await open({ places: 1 });
    const [first, second] = [await aCandidate(world), await aCandidate(world, { email: "b@borger.example" })];
    granted(await join(cohortId, first.candidateId));
    expect(await join(cohortId, second.candidateId)).toEqual({ ok: false, refusal: "cohort-full" });
    const leftOn = addDays(monday, 10);
    granted(await leave(cohortId, { candidateId: first.candidateId, leftOn, leftReason: "other" }));
    expect(await join(cohortId, second.candidateId)).toEqual({ ok: false, refusal: "cohort-full" });
    granted(await join(cohortId, second.candidateId, addWeeks(monday, 2)));
  });

  test("is for the municipality's own citizens who are available", async () => {
    const cohortId = await open();
    const neighbours = await aWorld(portal, { code: "153", name: "Brøndby Kommune" });
    const theirs = await aCandidate(neighbours);
    expect(await join(cohortId, theirs.candidateId)).toEqual({ ok: false, refusal: "not-found" });
    const { candidateId } = await aCandidate(world);
    await aProposedMatch(world, { candidateId });
    expect(await join(cohortId, candidateId)).toEqual({ ok: false, refusal: "candidate-not-available" });
    expect(await membersOf(cohortId)).toEqual([]);
  });
});

describe("leaving", () => {
  test("ready for a course makes the step that was said the candidate's first", async () => {
    const cohortId = await open();
    const { candidateId } = await aCandidate(world, { startStep: "preparation" });
    granted(await join(cohortId, candidateId));
    const early = addDays(monday, -1);
    const ready = { candidateId, leftReason: "ready-for-course", startStep: "clarification" } as const;
    expect(await leave(cohortId, { ...ready, leftOn: early })).toEqual({ ok: false, refusal: "left-before-joined" });
    granted(await leave(cohortId, { ...ready, leftOn: addDays(monday, 20) }));
    granted(await leave(cohortId, { ...ready, leftOn: addDays(monday, 20) }));
    expect(await findCandidate(portal.db.read, candidateId, "159")).toMatchObject({
      startStep: "clarification",
      status: "available",
    });
    expect(await leave(cohortId, { candidateId, leftReason: "job", leftOn: monday })).toEqual({
      ok: false,
      refusal: "already-decided",
    });
  });

  test("for a job ends the candidacy; for something else one may come back", async () => {
    const cohortId = await open();
    const [first, second] = [await aCandidate(world), await aCandidate(world, { email: "b@borger.example" })];
    for (const { candidateId } of [first, second]) granted(await join(cohortId, candidateId));
    const leftOn = addDays(monday, 3);
    granted(await leave(cohortId, { candidateId: first.candidateId, leftOn, leftReason: "job" }));
    granted(await leave(cohortId, { candidateId: second.candidateId, leftOn, leftReason: "other" }));
    expect((await findCandidate(portal.db.read, first.candidateId, "159"))?.status).toBe("finished");
    granted(await join(cohortId, second.candidateId, addWeeks(monday, 2)));
    expect((await membersOf(cohortId)).find(({ leftOn: left }) => left === null)?.candidateId).toBe(second.candidateId);
  });
});

describe("the pages", () => {
  const cookie = async () => `portalen=${granted(await signInAs(portal, world.consultant.accountId)).session}`;

  test("open, take in and let go by their forms; what is missing is named", async () => {
    const key = randomUUID();
    const sent = { intent: "open", key, name: "Hold 1", "firstDay.day": "30", "firstDay.month": "11" };
    const post = async (form: Record<string, string>) =>
      answerOf<{ reply: { errors: object } }>(
        cohortsRoute.action(routeArguments(paths.municipalityCohorts(), { cookie: await cookie(), form }) as never),
      );
    const refused = await post(sent);
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.body.reply.errors)).toEqual(
      expect.arrayContaining(["firstDay", "intakeEveryWeeks", "places"]),
    );
    expect((await post({ ...sent, "firstDay.year": "2026", intakeEveryWeeks: "1", places: "10" })).status).toBe(303);

    const { candidateId } = await aCandidate(world);
    const act = async (form: Record<string, string>) =>
      answerOf<{ form: string }>(
        cohortRoute.action(
          routeArguments(paths.municipalityCohort(key), { params: { id: key }, cookie: await cookie(), form }) as never,
        ),
      );
    expect((await act({ intent: "join", candidateId, joinedOn: "i morgen" })).status).toBe(422);
    expect((await act({ intent: "join", candidateId, joinedOn: monday })).status).toBe(303);
    expect(await act({ intent: "leave", candidateId, leftReason: "ready-for-course" })).toMatchObject({
      status: 422,
      body: { form: `leave-${candidateId}` },
    });
    expect((await act({ intent: "nonsense" })).status).toBe(404);
  });

  test("another municipality's cohort is a 404", async () => {
    const cohortId = await open();
    const neighbours = await aWorld(portal, { code: "153", name: "Brøndby Kommune" });
    const theirs = `portalen=${granted(await signInAs(portal, neighbours.consultant.accountId)).session}`;
    const asked = { params: { id: cohortId }, cookie: theirs };
    const path = paths.municipalityCohort(cohortId);
    expect((await answerOf(cohortRoute.loader(routeArguments(path, asked) as never))).status).toBe(404);
    const form = { intent: "join", candidateId: "x", joinedOn: monday };
    expect((await answerOf(cohortRoute.action(routeArguments(path, { ...asked, form }) as never))).status).toBe(404);
  });

  test("read by indexes alone", async () => {
    const cohortId = await open();
    heard.length = 0;
    await listCohorts(portal.db.read, "159");
    await findCohortCase(portal.db.read, cohortId, "159");
    await listWithoutCohort(portal.db.read, "159");
    const plans = [...heard].flatMap(({ statement, parameters }) => queryPlan(portal.db.read, statement, parameters));
    expect(plans.filter((step) => step.startsWith("SCAN"))).toEqual([]);
  });
});
