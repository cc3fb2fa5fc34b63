import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import { addDays, plainDate } from "#app/domain/shared/plain-date.ts";
import { enactedRules } from "#app/domain/statute/enacted-rules.ts";
import type { AnyRule } from "#app/domain/statute/rule.ts";
import { ruleInForce } from "#app/domain/statute/rules.ts";
import { paths } from "#app/paths.ts";
import * as draftRoute from "#app/routes/municipality/draft.tsx";
import * as staffRulesRoute from "#app/routes/municipality/rules.tsx";
import * as rulesRoute from "#app/routes/public/rules.tsx";
import { signInAs } from "#app/use-cases/account/sign-in.server.ts";
import { endAgreementEarly } from "#app/use-cases/agreement/close-agreement.server.ts";
import { reviewDraft } from "#app/use-cases/agreement/review-draft.server.ts";
import { saveDraft } from "#app/use-cases/agreement/save-draft.server.ts";
import { sendToSignature } from "#app/use-cases/agreement/send-to-signature.server.ts";
import { proposeMatch } from "#app/use-cases/match/propose-match.server.ts";
import { findVersion, termsOf } from "#db/repositories/agreement-repository.server.ts";
import { adoptRules, listRules } from "#db/repositories/statute-repository.server.ts";
import {
  agreement as agreementTable,
  agreementVersion,
  candidate,
  event,
  match,
  statuteRule,
} from "#db/schema/index.ts";
import { openTestRuntime, type TestPortal } from "#tests/support/portal.server.ts";
import { answerOf, routeArguments } from "#tests/support/routes.server.ts";
import {
  aCandidate,
  aCompleteDraft,
  anActiveAgreement,
  anInquiry,
  aWorld,
  granted,
  requireAgreementRow,
  type World,
} from "#tests/support/world.server.ts";

let portal: TestPortal;
let world: World;

beforeEach(async () => {
  portal = (await openTestRuntime()).portal;
  world = await aWorld(portal);
});

const today = plainDate("2026-11-23");
const capacity2027: AnyRule = {
  ...ruleInForce("capacity", today, enactedRules),
  id: "capacity-2027",
  validFrom: plainDate("2027-01-01"),
  paragraph: "Lov 2027 § 12",
  sentence: { da: "Én person for hver 4 ansatte.", en: "One person for every 4 employees." },
  value: { firstBand: 50, perFirst: 4, perFurther: 10, atLeast: 1 },
};

const enact = (...rules: AnyRule[]) => portal.db.transact(async (tx) => adoptRules(tx, rules));
const storedRules = () => portal.db.read.select().from(statuteRule);

async function termsOfAgreement(agreementId: string) {
  const { currentVersionId } = await requireAgreementRow(portal, agreementId);
  const version = await findVersion(portal.db.read, currentVersionId ?? "");
  if (!version) throw new Error("The agreement was never frozen");
  return termsOf(version);
}

const review = async (agreementId: string) =>
  reviewDraft(portal.db.read, portal, await requireAgreementRow(portal, agreementId));

const cookieOf = async ({ consultant }: World) =>
  `portalen=${granted(await signInAs(portal, consultant.accountId)).session}`;

describe("rules in the database", () => {
  test("a migrated database has every rule that the release knows", async () => {
    expect((await storedRules()).map(({ id }) => id).toSorted()).toEqual(enactedRules.map(({ id }) => id).toSorted());
    expect((await listRules(portal.db.read)).rules).toEqual(enactedRules);
  });

  test("adopting them again adds nothing, and writes over nothing that was mended in the table", async () => {
    await portal.db.transact(async (tx) => {
      await tx.update(statuteRule).set({ source: "Mended" }).where(eq(statuteRule.id, "capacity-2019"));
    });
    await enact(...enactedRules);
    const rows = await storedRules();
    expect(rows).toHaveLength(enactedRules.length);
    expect(rows.find(({ id }) => id === "capacity-2019")?.source).toBe("Mended");
  });

  test("nonsense is not written", async () => {
    const nonsense = { ...capacity2027, value: { perFirst: -4 } } as unknown as AnyRule;
    await expect(enact(nonsense)).rejects.toThrow();
    expect(await storedRules()).toHaveLength(enactedRules.length);
  });
});

describe("a change of law next 1 January", () => {
  test("is a row: who signed before keeps its number, who comes after uses the new", async () => {
    const before = await anActiveAgreement(world);
    await enact(capacity2027);

    portal.clock.setDay("2026-12-28");
    expect((await review(before.agreementId)).capacity.places).toBe(4);
    portal.clock.setDay("2027-01-04");
    const after = await anActiveAgreement(world, {
      inquiry: await anInquiry(world),
      candidateId: (await aCandidate(world, { firstName: "Bo", email: "bo@borger.example" })).candidateId,
    });

    const [old, recent] = [await termsOfAgreement(before.agreementId), await termsOfAgreement(after.agreementId)];
    expect(old).toMatchObject({ rulesAsOf: "2026-11-23", capacity: { ruleId: "capacity-2019", places: 4 } });
    expect(recent).toMatchObject({ rulesAsOf: "2027-01-04", capacity: { ruleId: "capacity-2027", places: 6 } });
    expect(old.rules?.[0]).toMatchObject({ paragraph: "BAB § 65" });
    expect(recent.rules?.[0]).toMatchObject({ paragraph: "Lov 2027 § 12", sentence: capacity2027.sentence });
    // Held against the rules again, for a change of it: still those that it was signed under.
    expect((await review(before.agreementId)).terms).toMatchObject({
      rulesAsOf: "2026-11-23",
      capacity: { ruleId: "capacity-2019", places: 4 },
    });
  });

  test("a row that cannot be read is reported to staff, and the rule before it goes on", async () => {
    await portal.db.transact(async (tx) => {
      await tx.insert(statuteRule).values({
        id: "capacity-broken",
        name: "capacity",
        validFrom: "2026-06-01",
        paragraph: "§ 1",
        source: "?",
        sentenceDa: "",
        sentenceEn: "",
        value: { perFirst: "many" },
      });
    });
    const draft = await aCompleteDraft(world);
    expect((await review(draft.id)).capacity.places).toBe(4);
    const { body } = await answerOf<Awaited<ReturnType<typeof staffRulesRoute.loader>>>(
      staffRulesRoute.loader(routeArguments(paths.municipalityRules(), { cookie: await cookieOf(world) })),
    );
    expect(body.unreadable).toEqual(["capacity-broken"]);
    expect(body.inForce).toHaveLength(enactedRules.length);
  });
});

describe("the pages of rules", () => {
  test("show a visitor what holds today, and staff what is to come", async () => {
    await enact(capacity2027);
    const seen = await rulesRoute.loader(routeArguments(paths.rules()));
    expect(seen.inForce.map(({ id }) => id).toSorted()).toEqual(enactedRules.map(({ id }) => id).toSorted());
    expect(seen.isStaff).toBe(false);

    const cookie = await cookieOf(world);
    expect((await rulesRoute.loader(routeArguments(paths.rules(), { cookie }))).isStaff).toBe(true);
    const staff = await staffRulesRoute.loader(routeArguments(paths.municipalityRules(), { cookie }));
    expect(staff.upcoming.map(({ id }) => id)).toEqual(["capacity-2027"]);
  });

  test("the upcoming ones are for staff", async () => {
    const visitor = await answerOf(staffRulesRoute.loader(routeArguments(paths.municipalityRules())));
    expect(visitor.location).toMatch(/^\/log-ind/);
  });
});

describe("hourly rates", () => {
  const typed = {
    "validFrom.day": "1",
    "validFrom.month": "1",
    "validFrom.year": "2026",
    private: "92,5",
    public: "134",
    source: "VEJ 2026",
  };
  const press = async (form: Record<string, string>, of = world) =>
    answerOf<{ errors: Record<string, string[]> }>(
      staffRulesRoute.action(routeArguments(paths.municipalityRules(), { form, cookie: await cookieOf(of) })),
    );
  const shown = async (of: World) =>
    (await staffRulesRoute.loader(routeArguments(paths.municipalityRules(), { cookie: await cookieOf(of) }))).rates;

  test("are empty until the municipality's own people enter them, and stay within it", async () => {
    const neighbour = await aWorld(portal, { code: "153", name: "Brøndby Kommune" });
    expect(await shown(world)).toEqual([]);
    for (const _ of ["pressed", "pressed again"]) expect((await press(typed)).status).toBe(303);
    expect(await shown(world)).toEqual([{ validFrom: "2026-01-01", private: 92.5, public: 134, source: "VEJ 2026" }]);
    expect(await shown(neighbour)).toEqual([]);
    const kinds = (await portal.db.read.select().from(event)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "hourly-rates-set")).toHaveLength(1);
  });

  test("a negative rate, or none, is answered beside its field", async () => {
    const answer = await press({ ...typed, private: "-92", public: "" });
    expect(answer.status).toBe(422);
    expect(Object.keys(answer.body.errors)).toEqual(["private", "public"]);
    expect(await shown(world)).toEqual([]);
  });
});

/** Saves the whole draft again with one thing changed. */
async function change(
  id: string,
  edit: (draft: AgreementDraft) => AgreementDraft,
  given: { placementGroup?: "weeks-4" | "weeks-13" } = {},
) {
  const { revision, draft } = await requireAgreementRow(portal, id);
  granted(
    await saveDraft(portal, world.consultant, {
      agreementId: id,
      revision,
      draft: edit(draft),
      redate: false,
      ...given,
    }),
  );
}

describe("limits on a draft", () => {
  test("a placement over the person's limit cannot be sent on; the group stands in no contract", async () => {
    const draft = await aCompleteDraft(world);
    expect((await review(draft.id)).warnings.map(({ kind }) => kind)).toEqual([
      "placement-group-unknown",
      "net-increase-unstated",
    ]);

    await change(draft.id, (same) => same, { placementGroup: "weeks-4" });
    const blocked = await review(draft.id);
    expect(blocked.missing).toEqual([
      expect.objectContaining({ kind: "placement-too-long", limit: 4, value: 7, party: "municipality" }),
    ]);
    expect(blocked.terms).toBeUndefined();
    expect((await sendToSignature(portal, world.consultant, draft.id)).ok).toBe(false);

    await change(draft.id, (same) => same, { placementGroup: "weeks-13" });
    const cleared = await review(draft.id);
    expect(cleared.missing).toEqual([]);
    expect(JSON.stringify(cleared.terms)).not.toContain("weeks-13");
  });

  test("numbers without a net increase stand in the way of a wage subsidy", async () => {
    const draft = await aCompleteDraft(world);
    const state = (latestMonth: number, yearAverage: number) =>
      change(draft.id, (same) => ({ ...same, wageSubsidy: { latestMonth, yearAverage, longerReason: "" } }));
    await state(11.5, 12);
    expect((await review(draft.id)).missing).toEqual([
      expect.objectContaining({ party: "employer", kind: "net-increase-failed", limit: 12, value: 11.5 }),
    ]);
    await state(12, 12);
    expect((await review(draft.id)).missing).toEqual([]);
  });

  test("a draft from before the rules were rows is still read and saved", async () => {
    const { id, draft } = await aCompleteDraft(world);
    const { wageSubsidy: _subsidy, placementExtensionReason: _reason, ...old } = draft;
    await portal.db.transact(async (tx) => {
      await tx.update(agreementTable).set({ draft: old }).where(eq(agreementTable.id, id));
    });
    expect((await review(id)).missing).toEqual([]);
    await change(id, (same) => ({ ...same, remarks: "Som aftalt" }));
    expect((await requireAgreementRow(portal, id)).draft.remarks).toBe("Som aftalt");
  });
});

describe("two courses of one person", () => {
  async function afterAnEndedOne(lastDay: string) {
    const { candidateId } = await aCandidate(world);
    const first = await anActiveAgreement(world, { candidateId });
    const { startsOn, reference } = await requireAgreementRow(portal, first.agreementId);
    portal.clock.setDay(addDays(plainDate(startsOn), 7));
    granted(
      await endAgreementEarly(portal, world.consultant, {
        agreementId: first.agreementId,
        reason: "Aftalt mellem parterne",
        lastDay: plainDate(lastDay),
      }),
    );
    const second = await aCompleteDraft(world, { candidateId, inquiry: await anInquiry(world) });
    return { reference, second, firstStart: plainDate(startsOn) };
  }

  /** Every date so many days earlier. */
  const earlier = (days: number) => (draft: AgreementDraft) => {
    const move = <Day extends ReturnType<typeof plainDate> | null>(day: Day) =>
      (day ? addDays(day, -days) : day) as Day;
    return {
      ...draft,
      startDate: move(draft.startDate),
      mentor: { ...draft.mentor, start: move(draft.mentor.start), end: move(draft.mentor.end) },
      steps: draft.steps.map((step) => ({ ...step, start: move(step.start), end: move(step.end) })),
      training: draft.training.map((item) => ({ ...item, start: move(item.start), end: move(item.end) })),
    };
  };

  test("the weeks at one unit are counted over both, the ended one up to its last day", async () => {
    const { second } = await afterAnEndedOne("2027-01-24");
    const { missing, warnings } = await review(second.id);
    expect(missing).toEqual([]);
    const own = (await requireAgreementRow(portal, second.id)).draft.steps.filter(({ kind }) => kind !== "employment");
    const [from, to] = [own[0]?.start, own.at(-1)?.end];
    if (!from || !to) throw new Error("The draft has no dates");
    const weeks = Math.ceil((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000));
    expect(warnings.find(({ kind }) => kind === "weeks-at-unit")?.value).toBe(weeks + 2);
  });

  test("the same component at the same time is in the way, another one is warned of", async () => {
    const { second, reference } = await afterAnEndedOne("2027-02-12");
    const moved = (await requireAgreementRow(portal, second.id)).draft.startDate;
    if (!moved) throw new Error("The draft has no start");
    const back = Math.round((Date.parse(moved) - Date.parse("2027-01-25")) / 86_400_000);
    await change(second.id, earlier(back));
    const { missing, warnings, terms } = await review(second.id);
    expect(missing.map(({ kind, field, other }) => ({ kind, field, other }))).toEqual([
      { kind: "overlap-same-step", field: "steps[0].start", other: reference },
    ]);
    expect(terms).toBeUndefined();
    expect(warnings.map(({ kind, other }) => ({ kind, other }))).toContainEqual({
      kind: "overlap-other-step",
      other: reference,
    });
  });
});

describe("bad input is answered, and nothing of it is saved", () => {
  async function pressed(typed: Record<string, string>) {
    const { id, revision } = await aCompleteDraft(world);
    const steps = (await requireAgreementRow(portal, id)).draft.steps;
    const kinds = Object.fromEntries(steps.map((step, i) => [`steps[${i}].kind`, step.kind]));
    const form = { intent: "save", revision: String(revision), ...kinds, ...typed };
    const { status, body } = await answerOf<{ reply: { errors: Record<string, string[]> } }>(
      draftRoute.action(
        routeArguments(paths.municipalityDraft(id), { params: { id }, form, cookie: await cookieOf(world) }),
      ),
    );
    expect((await requireAgreementRow(portal, id)).revision).toBe(revision);
    return { status, errors: body.reply.errors };
  }

  test.each([
    ["31 February", { "startDate.day": "31", "startDate.month": "2", "startDate.year": "2027" }, "startDate", /31/],
    ["half a date", { "startDate.day": "1", "startDate.month": "", "startDate.year": "2027" }, "startDate", /./],
    [
      "hours over the limit",
      { "steps[0].hours[0].fromWeek": "1", "steps[0].hours[0].hoursPerWeek": "40" },
      "steps[0].hours[0].hoursPerWeek",
      /37/,
    ],
    ["negative staff", { fullTimeEquivalents: "-5" }, "fullTimeEquivalents", /./],
    ["a negative average", { "wageSubsidy.yearAverage": "-1" }, "wageSubsidy.yearAverage", /./],
    ["a limit that there is not", { placementGroup: "weeks-99" }, "placementGroup", /./],
  ])("%s", async (_what, typed, field, sentence) => {
    const { status, errors } = await pressed(typed as unknown as Record<string, string>);
    expect(status).toBe(422);
    expect(errors[field]?.join()).toMatch(sentence);
  });

  test("a candidate of another municipality does not exist here", async () => {
    const neighbour = await aWorld(portal, { code: "153", name: "Brøndby Kommune" });
    const { candidateId } = await aCandidate(neighbour);
    const inquiry = await anInquiry(world);
    expect(await proposeMatch(portal, world.consultant, { inquiryId: inquiry.id, candidateId })).toEqual({
      ok: false,
      refusal: "not-found",
    });
    expect(await portal.db.read.select().from(match)).toEqual([]);
    const [row] = await portal.db.read.select().from(candidate).where(eq(candidate.id, candidateId));
    expect(row?.status).toBe("available");
  });

  test("a step that ends before it begins is saved as typed, told, and never frozen", async () => {
    const { id } = await aCompleteDraft(world);
    await change(id, (draft) => ({
      ...draft,
      steps: draft.steps.map((step, i) => (i === 0 && step.start ? { ...step, end: addDays(step.start, -3) } : step)),
    }));
    const { missing, terms } = await review(id);
    expect(missing.map(({ kind }) => kind)).toContain("step-ends-before-start");
    expect(terms).toBeUndefined();
    expect(await portal.db.read.select().from(agreementVersion)).toEqual([]);
  });
});
