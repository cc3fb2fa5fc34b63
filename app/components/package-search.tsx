import { industries, ownerships } from "#app/domain/job-package/job-package.ts";
import {
  filterFields,
  filterParameters,
  type PackageFilter,
  type PackageFilterField,
  weekRangeNames,
  withoutField,
} from "#app/domain/job-package/package-filter.ts";
import { stepKinds } from "#app/domain/job-package/step.ts";
import type { Dictionary } from "#app/i18n/index.ts";
import { paths } from "#app/paths.ts";
import { SubmitButton } from "./buttons.tsx";
import { Details } from "./details.tsx";
import { Icon } from "./icon.tsx";
import { useWords } from "./language.tsx";
import type { Choice } from "./select-field.tsx";

type PackageSearchProps = {
  filter: PackageFilter;
  municipalities: readonly { code: string; name: string }[];
};

const selectFields = [
  "municipality",
  "industry",
  "ownership",
  "weeks",
  "startStep",
] as const satisfies readonly PackageFilterField[];
type SelectFieldName = (typeof selectFields)[number];

/** The catalogue's form: what is chosen goes into the address, so that a search can be kept and passed on. */
export function PackageSearch({ filter, municipalities }: PackageSearchProps) {
  const words = useWords();
  const { list } = words.catalogue;
  return (
    <search>
      <form method="get" action={paths.packages()} className="package-search">
        <label className="form-label" htmlFor="q">
          {list.search}
        </label>
        <span className="form-hint" id="q-hint">
          {list.searchHint}
        </span>
        <div className="package-search__row">
          <input
            type="search"
            id="q"
            name={filterParameters.text}
            className="form-input"
            defaultValue={filter.text ?? ""}
            maxLength={100}
            autoComplete="off"
            aria-describedby="q-hint"
          />
          <button type="submit" className="button button-primary">
            <Icon name="search" />
            {list.searchButton}
          </button>
        </div>
        <Details summary={list.filters}>
          <div className="package-search__filters">
            {selectFields.map((field) => (
              <div key={field} className="form-group">
                <label className="form-label" htmlFor={filterParameters[field]}>
                  {list.filterNames[field]}
                </label>
                <select
                  id={filterParameters[field]}
                  name={filterParameters[field]}
                  className="form-select"
                  defaultValue={filter[field] ?? ""}
                >
                  <option value="">{list.all[field]}</option>
                  {choicesOf(field, words, municipalities).map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </select>
              </div>
            ))}
          </div>
          <SubmitButton variant="secondary">{list.showButton}</SubmitButton>
        </Details>
      </form>
    </search>
  );
}

/** Each condition with a way to take it off; all of them with one. */
export function ActiveFilters({ filter, municipalities }: PackageSearchProps) {
  const words = useWords();
  const { list } = words.catalogue;
  const active = filterFields.flatMap((field) => {
    const value = filter[field];
    return value === undefined ? [] : [{ field, value }];
  });
  if (active.length === 0) return null;
  return (
    <nav className="active-filters" aria-label={list.activeFilters}>
      <ul className="no-max-width">
        {active.map(({ field, value }) => {
          const label =
            field === "text"
              ? `»${value}«`
              : choicesOf(field, words, municipalities).find((choice) => choice.value === value)?.label;
          return (
            <li key={field}>
              <a
                className="active-filters__filter"
                href={paths.packages(withoutField(filter, field))}
                aria-label={list.removeFilter(list.filterNames[field], label ?? value)}
              >
                {label ?? value}
                <Icon name="close" />
              </a>
            </li>
          );
        })}
        <li>
          <a className="active-filters__reset" href={paths.packages()}>
            {list.reset}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function choicesOf(
  field: SelectFieldName,
  { catalogue, contract, parts }: Dictionary,
  municipalities: PackageSearchProps["municipalities"],
): Choice[] {
  const choices = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>): Choice[] =>
    values.map((value) => ({ value, label: labels[value] }));
  switch (field) {
    case "municipality":
      return municipalities.map(({ code, name }) => ({ value: code, label: name }));
    case "industry":
      return choices(industries, catalogue.industries).sort((a, b) => a.label.localeCompare(b.label, "da"));
    case "ownership":
      return choices(ownerships, contract.ownerships);
    case "weeks":
      return choices(weekRangeNames, catalogue.weekRanges);
    case "startStep":
      return choices(stepKinds, parts.staircase.kinds);
  }
}
