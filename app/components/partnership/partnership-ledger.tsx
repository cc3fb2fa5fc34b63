import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import type { LedgerCourse, PackageBalance, RecheckWeek } from "#app/domain/partnership/ledger.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { AgreementStatusTag } from "../agreement/agreement-status.tsx";
import { DataTable } from "../data-table.tsx";
import { useLocale, useWords } from "../language.tsx";

type LedgerTableProps = {
  balances: readonly (PackageBalance & { slug: string })[];
  total: PackageBalance;
  packages: readonly { slug: string; title: LocalizedText }[];
};

const figures = ["pledged", "open", "reserved", "fulfilled", "ended", "released", "expired"] as const;

/** The pledges as a table, and their sum as a bar that says in words what it shows. */
export function LedgerTable({ balances, total, packages }: LedgerTableProps) {
  const locale = useLocale();
  const words = useWords().partnership.page;
  const titleOf = (slug: string) => {
    const found = packages.find((known) => known.slug === slug);
    return found ? inLocale(found.title, locale) : slug;
  };
  const text = words.bar(total.fulfilled, total.reserved, total.pledged);
  return (
    <>
      <PledgeBar total={total} />
      <p>{text}</p>
      <DataTable
        caption={words.ledgerCaption}
        rows={balances}
        rowKey={(row) => row.slug}
        columns={[
          { key: "package", title: words.package, rowHeader: true, cell: (row) => titleOf(row.slug) },
          ...figures.map((key) => ({
            key,
            title: words.balance[key],
            numeric: true,
            cell: (row: PackageBalance) => row[key],
          })),
        ]}
      />
    </>
  );
}

/** The paragraph below says the same in words. */
function PledgeBar({ total }: { total: PackageBalance }) {
  const whole = Math.max(1, total.pledged);
  const fulfilled = (total.fulfilled / whole) * 100;
  const reserved = (total.reserved / whole) * 100;
  return (
    <svg viewBox="0 0 100 4" width="100%" height="20" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect width="100" height="4" fill="currentColor" fillOpacity="0.12" />
      <rect width={fulfilled} height="4" fill="currentColor" />
      <rect x={fulfilled} width={reserved} height="4" fill="currentColor" fillOpacity="0.45" />
    </svg>
  );
}

export type PartnershipCourse = {
  id: string;
  reference: string;
  status: AgreementStatus;
  firstName: string;
  titleDa: string;
  titleEn: string;
  entry: Pick<LedgerCourse, "state" | "checks"> | null;
  due: readonly RecheckWeek[];
};

type CoursesProps = { courses: readonly PartnershipCourse[]; hrefOf: (id: string) => string };

export function PartnershipCourses({ courses, hrefOf }: CoursesProps) {
  const locale = useLocale();
  const words = useWords().partnership.page;
  if (courses.length === 0) return <p>{words.coursesEmpty}</p>;
  return (
    <DataTable
      caption={words.coursesCaption}
      captionHidden
      rows={courses}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "course",
          title: words.course,
          rowHeader: true,
          cell: (row) => <a href={hrefOf(row.id)}>{row.reference}</a>,
        },
        { key: "person", title: words.person, cell: (row) => row.firstName },
        { key: "package", title: words.package, cell: (row) => (locale === "da" ? row.titleDa : row.titleEn) },
        { key: "state", title: words.state, cell: (row) => <AgreementStatusTag status={row.status} /> },
        {
          key: "standing",
          title: words.standing,
          cell: ({ entry }) =>
            entry
              ? [
                  words.states[entry.state],
                  ...entry.checks.map((check) => words.checked(check.week, check.stillEmployed)),
                ].join(". ")
              : words.noEntry,
        },
      ]}
    />
  );
}
