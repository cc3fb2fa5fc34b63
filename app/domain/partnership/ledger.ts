import { addWeeks, type PlainDate } from "../shared/plain-date.ts";
import { ok, type Result, refuse } from "../shared/result.ts";

export const recheckWeeks = [26, 52] as const;
export type RecheckWeek = (typeof recheckWeeks)[number];

/** What happened to the pledged jobs. Rows are added and never changed. */
export type LedgerEntry = { day: PlainDate } & (
  | { kind: "pledged"; slug: string; jobs: number }
  /** A course under the partnership began: one pledged job is kept for its citizen. */
  | { kind: "reserved"; slug: string; agreementId: string }
  /** The course ended in an ordinary job; what it is proven by. */
  | { kind: "fulfilled"; agreementId: string; evidence: JobEvidence }
  /** The course ended without one: the job is open again. */
  | { kind: "released"; agreementId: string }
  | { kind: "checked"; agreementId: string; week: RecheckWeek; stillEmployed: boolean }
  /** Nobody was offered it while the partnership lasted. */
  | { kind: "expired"; slug: string; jobs: number }
);

/** The outcome of the course's own agreement. */
export type JobEvidence = { reference: string; hoursPerWeek: number; start: PlainDate };

export type LedgerRefusal =
  | "pledge-not-positive"
  | "pledged-before"
  | "nothing-open"
  | "reserved-before"
  | "not-reserved"
  | "no-evidence"
  | "not-fulfilled"
  | "too-early"
  | "checked-before"
  | "job-has-ended";

/** A course's place in the ledger. */
export type LedgerCourse = {
  slug: string;
  state: "reserved" | "fulfilled" | "released" | "ended";
  evidence: JobEvidence | null;
  checks: readonly { week: RecheckWeek; stillEmployed: boolean; day: PlainDate }[];
};

export type PackageBalance = {
  pledged: number;
  /** Neither kept for anybody, nor delivered, nor expired. */
  open: number;
  reserved: number;
  /** Jobs delivered, those included that have ended since. */
  fulfilled: number;
  /** Of the delivered ones, those in which nobody was employed any more when they were checked. */
  ended: number;
  /** Times that a kept job became open again. */
  released: number;
  expired: number;
};

export type Ledger = { packages: ReadonlyMap<string, PackageBalance>; courses: ReadonlyMap<string, LedgerCourse> };

export const emptyLedger: Ledger = { packages: new Map(), courses: new Map() };
export const emptyBalance: PackageBalance = {
  pledged: 0,
  open: 0,
  reserved: 0,
  fulfilled: 0,
  ended: 0,
  released: 0,
  expired: 0,
};

/** The ledger with one more entry, or why the entry cannot be. No balance is ever below zero. */
export function addEntry(ledger: Ledger, entry: LedgerEntry): Result<Ledger, LedgerRefusal> {
  switch (entry.kind) {
    case "pledged": {
      if (!Number.isInteger(entry.jobs) || entry.jobs < 1) return refuse("pledge-not-positive");
      if (ledger.packages.has(entry.slug)) return refuse("pledged-before");
      return ok(moved(ledger, entry.slug, { pledged: entry.jobs, open: entry.jobs }));
    }
    case "reserved": {
      if (ledger.courses.has(entry.agreementId)) return refuse("reserved-before");
      if (balanceOf(ledger, entry.slug).open < 1) return refuse("nothing-open");
      const course: LedgerCourse = { slug: entry.slug, state: "reserved", evidence: null, checks: [] };
      return ok(withCourse(moved(ledger, entry.slug, { open: -1, reserved: 1 }), entry.agreementId, course));
    }
    case "fulfilled": {
      const course = ledger.courses.get(entry.agreementId);
      if (course?.state !== "reserved") return refuse("not-reserved");
      if (!(entry.evidence.hoursPerWeek > 0) || entry.evidence.reference === "") return refuse("no-evidence");
      const next = moved(ledger, course.slug, { reserved: -1, fulfilled: 1 });
      return ok(withCourse(next, entry.agreementId, { ...course, state: "fulfilled", evidence: entry.evidence }));
    }
    case "released": {
      const course = ledger.courses.get(entry.agreementId);
      if (course?.state !== "reserved") return refuse("not-reserved");
      const next = moved(ledger, course.slug, { reserved: -1, open: 1, released: 1 });
      return ok(withCourse(next, entry.agreementId, { ...course, state: "released" }));
    }
    case "checked":
      return checked(ledger, entry);
    case "expired": {
      if (!Number.isInteger(entry.jobs) || entry.jobs < 1) return refuse("pledge-not-positive");
      if (balanceOf(ledger, entry.slug).open < entry.jobs) return refuse("nothing-open");
      return ok(moved(ledger, entry.slug, { open: -entry.jobs, expired: entry.jobs }));
    }
  }
}

function checked(
  ledger: Ledger,
  { agreementId, week, stillEmployed, day }: Extract<LedgerEntry, { kind: "checked" }>,
): Result<Ledger, LedgerRefusal> {
  const course = ledger.courses.get(agreementId);
  if (course?.state === "ended") return refuse("job-has-ended");
  if (course?.state !== "fulfilled" || !course.evidence) return refuse("not-fulfilled");
  if (course.checks.some((check) => check.week >= week)) return refuse("checked-before");
  if (day < addWeeks(course.evidence.start, week)) return refuse("too-early");
  const next = stillEmployed ? ledger : moved(ledger, course.slug, { ended: 1 });
  return ok(
    withCourse(next, agreementId, {
      ...course,
      state: stillEmployed ? "fulfilled" : "ended",
      checks: [...course.checks, { week, stillEmployed, day }],
    }),
  );
}

/** Entries that were stored are taken as they are: one that does not fit is a fault of ours. */
export function foldLedger(entries: readonly LedgerEntry[]): Ledger {
  return entries.reduce<Ledger>((ledger, entry) => {
    const next = addEntry(ledger, entry);
    if (!next.ok) throw new Error(`The ledger holds an entry that cannot be: ${entry.kind}, ${next.refusal}`);
    return next.value;
  }, emptyLedger);
}

/** The checks that a course owes on a day: 26 and 52 weeks after the job began. */
export function dueChecks(course: LedgerCourse, today: PlainDate): RecheckWeek[] {
  const { evidence, state, checks } = course;
  if (state !== "fulfilled" || !evidence) return [];
  return recheckWeeks.filter(
    (week) => addWeeks(evidence.start, week) <= today && !checks.some((check) => check.week >= week),
  );
}

/** Over all packages. */
export const totalOf = (ledger: Ledger): PackageBalance => [...ledger.packages.values()].reduce(plus, emptyBalance);

const balanceOf = (ledger: Ledger, slug: string): PackageBalance => ledger.packages.get(slug) ?? emptyBalance;

function plus(a: PackageBalance, b: Partial<PackageBalance>): PackageBalance {
  return {
    pledged: a.pledged + (b.pledged ?? 0),
    open: a.open + (b.open ?? 0),
    reserved: a.reserved + (b.reserved ?? 0),
    fulfilled: a.fulfilled + (b.fulfilled ?? 0),
    ended: a.ended + (b.ended ?? 0),
    released: a.released + (b.released ?? 0),
    expired: a.expired + (b.expired ?? 0),
  };
}

const moved = (ledger: Ledger, slug: string, change: Partial<PackageBalance>): Ledger => ({
  ...ledger,
  packages: new Map(ledger.packages).set(slug, plus(balanceOf(ledger, slug), change)),
});

const withCourse = (ledger: Ledger, agreementId: string, course: LedgerCourse): Ledger => ({
  ...ledger,
  courses: new Map(ledger.courses).set(agreementId, course),
});
