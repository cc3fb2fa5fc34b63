import type { AgreementFilter } from "#app/domain/agreement/agreement-filter.ts";
import { statusInAddress } from "#app/domain/agreement/agreement-filter.ts";
import { agreementStatuses } from "#app/domain/agreement/transitions.ts";
import { paths } from "#app/paths.ts";
import { SubmitButton } from "../buttons.tsx";
import { useWords } from "../language.tsx";

/** What is chosen goes into the address, so that a list can be kept and passed on. */
export function AgreementSearch({ filter }: { filter: AgreementFilter }) {
  const { agreement, municipality } = useWords();
  const words = municipality.agreements;
  return (
    <search>
      <form method="get" action={paths.municipalityAgreements()} className="list-filter">
        <div className="form-group">
          <label className="form-label" htmlFor="q">
            {words.search}
          </label>
          <span className="form-hint" id="q-hint">
            {words.searchHint}
          </span>
          <input
            type="search"
            id="q"
            name="q"
            className="form-input input-width-l"
            defaultValue={filter.text ?? ""}
            maxLength={40}
            autoComplete="off"
            aria-describedby="q-hint"
          />
        </div>
        <div className="form-group">
          <label className="form-label" htmlFor="status">
            {words.status}
          </label>
          <select
            id="status"
            name="status"
            className="form-select input-width-l"
            defaultValue={filter.status ? statusInAddress[filter.status] : ""}
          >
            <option value="">{words.anyStatus}</option>
            {agreementStatuses.map((status) => (
              <option key={status} value={statusInAddress[status]}>
                {agreement.statuses[status]}
              </option>
            ))}
          </select>
        </div>
        <SubmitButton variant="secondary">{words.find}</SubmitButton>
      </form>
    </search>
  );
}
