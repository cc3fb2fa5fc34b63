import { vitasHeading } from "#app/contract/vitas-fields.ts";
import type { VitasSheet } from "#app/domain/vitas/vitas-sheet.ts";
import { ButtonRow, LinkButton } from "../buttons.tsx";
import { EmptyState } from "../empty-state.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { useLocale, useWords } from "../language.tsx";
import { DoneAlert } from "../municipality/outcome-alerts.tsx";
import { errorsOf, type Reply } from "../municipality/reply.ts";
import { PageTitle } from "../page-title.tsx";
import { ApplicationStanding, type Recorded } from "./application-status.tsx";
import { VitasSheetFields } from "./vitas-sheet.tsx";
import { VitasWarning } from "./vitas-warning.tsx";

type VitasPageProps = {
  view: {
    reference: string;
    version: number | null;
    stage: "before" | "in-force" | "over";
    mayFile: boolean;
    mayDecide: boolean;
    applications: readonly { sheet: VitasSheet; recorded: Recorded | undefined }[];
  };
  reply: Reply | undefined;
  done: string | null;
  pdfHref: string;
  jsonHref?: string;
};

/** The hand-off to VITAS: for each application where it stands, and its fields ready to copy. */
export function VitasPage({ view, reply, done, pdfHref, jsonHref }: VitasPageProps) {
  const locale = useLocale();
  const { vitas } = useWords();
  const words = vitas.page;
  const { applications, version, reference } = view;
  const waiting = applications.flatMap(({ sheet: { stepKey, kind, start }, recorded }) =>
    recorded?.status === "approved" ? [] : [{ stepKey, kind, start, status: recorded?.status ?? "not-filed" } as const],
  );
  return (
    <>
      <ErrorSummary
        errors={errorsOf(reply, { vitasReference: vitas.form.vitasReference, decision: vitas.form.decision })}
      />
      <PageTitle title={words.title} overline={reference} lead={words.lead} />
      {!reply && <DoneAlert code={done} receipts={vitas.done} />}
      {version === null ? (
        <EmptyState {...words.noVersion} />
      ) : applications.length === 0 ? (
        <EmptyState {...words.none} />
      ) : (
        <>
          {view.stage !== "over" && <VitasWarning waiting={waiting} />}
          <p>{words.reference(reference, version)}</p>
          <ButtonRow>
            <LinkButton href={pdfHref}>{words.pdf}</LinkButton>
            {jsonHref && <LinkButton href={jsonHref}>{words.json}</LinkButton>}
          </ButtonRow>
          <p className="d-print-none">{words.copy}</p>
          {applications.map(({ sheet, recorded }) => (
            <section key={sheet.stepKey} className="vitas-application" aria-labelledby={`application-${sheet.stepKey}`}>
              <h2 id={`application-${sheet.stepKey}`}>{vitasHeading(sheet, locale)}</h2>
              <p>
                {words.paragraph}: {vitas.paragraphs[sheet.kind]}
              </p>
              <h3>{words.status}</h3>
              <ApplicationStanding
                stepKey={sheet.stepKey}
                recorded={recorded}
                mayFile={view.mayFile}
                mayDecide={view.mayDecide}
                stage={view.stage}
                reply={reply}
              />
              <VitasSheetFields sheet={sheet} />
            </section>
          ))}
        </>
      )}
    </>
  );
}
