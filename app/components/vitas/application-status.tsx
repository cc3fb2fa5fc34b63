import { copenhagenDate, type Instant } from "#app/domain/shared/copenhagen.ts";
import type { ApplicationStatus } from "#app/domain/vitas/standing.ts";
import { formatDate } from "#app/i18n/format.ts";
import { StatusTag, type Tone } from "../badge.tsx";
import { SubmitButton } from "../buttons.tsx";
import { RadioGroup } from "../choice-fields.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { SummaryList } from "../summary-list.tsx";
import { TextField } from "../text-field.tsx";

export type Recorded = {
  status: ApplicationStatus;
  vitasReference: string | null;
  filedAt: Instant;
  decidedAt: Instant | null;
};

const tones: Record<"not-filed" | ApplicationStatus, Tone> = {
  "not-filed": "warning",
  filed: "info",
  approved: "success",
  rejected: "error",
};

type ApplicationStatusProps = {
  stepKey: string;
  recorded: Recorded | undefined;
  mayFile: boolean;
  mayDecide: boolean;
  stage: "before" | "in-force" | "over";
  reply: Reply | undefined;
};

/** Where an application stands, and the forms of those who may record more. */
export function ApplicationStanding({ stepKey, recorded, mayFile, mayDecide, stage, reply }: ApplicationStatusProps) {
  const locale = useLocale();
  const { vitas } = useWords();
  const words = vitas.page;
  const status = recorded?.status ?? "not-filed";
  const dated = (at: Instant) => formatDate(copenhagenDate(at), locale);
  return (
    <>
      <p>
        <StatusTag tone={tones[status]}>{vitas.statuses[status]}</StatusTag>
      </p>
      {recorded && (
        <SummaryList
          items={[
            { label: words.filedOn, value: dated(recorded.filedAt) },
            { label: words.vitasReference, value: recorded.vitasReference ?? words.noReference },
            ...(recorded.decidedAt === null ? [] : [{ label: words.decidedOn, value: dated(recorded.decidedAt) }]),
          ]}
        />
      )}
      {stage === "before" && <p>{words.notInForce}</p>}
      {mayFile && status !== "approved" && <FiledForm stepKey={stepKey} recorded={recorded} reply={reply} />}
      {mayDecide && recorded && <DecisionForm stepKey={stepKey} recorded={recorded} reply={reply} />}
      {mayFile && !mayDecide && status === "filed" && <p>{vitas.form.onlyMunicipality}</p>}
    </>
  );
}

type FormProps = { stepKey: string; recorded: Recorded | undefined; reply: Reply | undefined };

function FiledForm({ stepKey, recorded, reply }: FormProps) {
  const { form: words } = useWords().vitas;
  const form = formOf(`filed-${stepKey}`, reply, {
    vitasReference: recorded?.status === "filed" ? (recorded.vitasReference ?? "") : "",
  });
  const label =
    recorded === undefined ? words.filed : recorded.status === "rejected" ? words.filedAgain : words.changeReference;
  return (
    <form method="post" noValidate className="d-print-none">
      <input type="hidden" name="stepKey" value={stepKey} />
      <TextField
        field={form.field("vitasReference")}
        label={words.vitasReference}
        hint={words.vitasReferenceHint}
        width="m"
        autoComplete="off"
      />
      <SubmitButton name="intent" value="filed" variant={recorded?.status === "filed" ? "secondary" : "primary"}>
        {label}
      </SubmitButton>
    </form>
  );
}

function DecisionForm({ stepKey, recorded, reply }: FormProps & { recorded: Recorded }) {
  const { form: words } = useWords().vitas;
  const decided = recorded.status !== "filed";
  const form = formOf(`decision-${stepKey}`, reply, decided ? { decision: recorded.status } : {});
  const fields = (
    <form method="post" noValidate className="d-print-none">
      <input type="hidden" name="stepKey" value={stepKey} />
      <RadioGroup
        field={form.field("decision", { required: true })}
        label={words.decision}
        options={[
          { value: "approved", label: words.approved },
          { value: "rejected", label: words.rejected },
        ]}
      />
      <SubmitButton name="intent" value="decision" variant={decided ? "secondary" : "primary"}>
        {decided ? words.changeDecision : words.decide}
      </SubmitButton>
    </form>
  );
  if (!decided) return fields;
  return (
    <Details summary={words.changeDecision} open={reply?.form === form.id}>
      {fields}
    </Details>
  );
}
