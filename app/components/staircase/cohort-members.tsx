import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { type CohortLeaveReason, cohortLeaveReasons } from "#app/domain/staircase/cohort.ts";
import { stepsAfterPreparation } from "#app/domain/staircase/cohort-forms.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { SubmitButton } from "../buttons.tsx";
import { DateFields } from "../date-fields.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { SelectField } from "../select-field.tsx";

export type CohortMember = {
  candidateId: string;
  firstName: string;
  referenceCode: string;
  joinedOn: PlainDate;
  leftOn: PlainDate | null;
  leftReason: CohortLeaveReason | null;
};

/** Which of the page's forms somebody leaves by. */
export const leaveFormId = (candidateId: string): string => `leave-${candidateId}`;

type CohortMembersProps = {
  members: readonly CohortMember[];
  today: PlainDate;
  reply: Reply | undefined;
  mayHandle: boolean;
};

/** By first name and reference code, with the way out for those who are in. */
export function CohortMembers({ members, today, reply, mayHandle }: CohortMembersProps) {
  const locale = useLocale();
  const { municipality, staircase } = useWords();
  const words = staircase.cohorts;
  return (
    <ul className="case-list no-max-width">
      {members.map((member) => {
        const { candidateId, firstName, referenceCode, joinedOn, leftOn, leftReason } = member;
        return (
          <li key={candidateId} className="case-list__item">
            <h3>{municipality.overview.candidate(firstName, referenceCode)}</h3>
            <p>
              {words.from(formatDateWithWeek(joinedOn, locale))}
              {leftOn &&
                `. ${words.until(formatDateWithWeek(leftOn, locale), leftReason ? words.leaveReasons[leftReason] : "")}`}
            </p>
            {mayHandle && !leftOn && <LeaveForm member={member} today={today} reply={reply} />}
          </li>
        );
      })}
    </ul>
  );
}

function LeaveForm({ member, today, reply }: { member: CohortMember; today: PlainDate; reply: Reply | undefined }) {
  const { parts, staircase } = useWords();
  const words = staircase.cohorts;
  const id = leaveFormId(member.candidateId);
  const form = formOf(id, reply, { leftOn: today });
  return (
    <Details summary={words.leave(member.firstName)} open={reply?.form === id}>
      <form method="post" noValidate>
        <input type="hidden" name="candidateId" value={member.candidateId} />
        <DateFields field={form.field("leftOn", { required: true })} label={words.leftOn} />
        <SelectField
          field={form.field("leftReason", { required: true })}
          label={words.leftReason}
          width="l"
          options={cohortLeaveReasons.map((value) => ({ value, label: words.leaveReasons[value] }))}
        />
        <SelectField
          field={form.field("startStep")}
          label={words.startStep}
          hint={words.startStepHint}
          width="l"
          options={stepsAfterPreparation.map((value) => ({
            value,
            label: parts.staircase.kinds[value].replaceAll("\u00ad", ""),
          }))}
        />
        <SubmitButton name="intent" value="leave">
          {words.leaveButton}
        </SubmitButton>
      </form>
    </Details>
  );
}
