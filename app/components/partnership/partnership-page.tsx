import type { AgreementStatus } from "#app/domain/agreement/transitions.ts";
import { partnershipConsents } from "#app/domain/partnership/consent.ts";
import type { PartnershipDraft, PartnershipMissing } from "#app/domain/partnership/draft.ts";
import type { PackageBalance } from "#app/domain/partnership/ledger.ts";
import type { PlainDate } from "#app/domain/shared/plain-date.ts";
import { formatDateWithWeek } from "#app/i18n/format.ts";
import { AgreementStatusTag } from "../agreement/agreement-status.tsx";
import { Alert } from "../alert.tsx";
import { ButtonRow, LinkButton, SubmitButton } from "../buttons.tsx";
import { RadioGroup } from "../choice-fields.tsx";
import { SigningPanel } from "../contract/signing-panel.tsx";
import { DateFields } from "../date-fields.tsx";
import { Details } from "../details.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { useLocale, useWords } from "../language.tsx";
import { DoneAlert } from "../municipality/outcome-alerts.tsx";
import { errorsOf, formOf, type Reply } from "../municipality/reply.ts";
import { Section } from "../municipality/section.tsx";
import { PageTitle } from "../page-title.tsx";
import { SelectField } from "../select-field.tsx";
import { TextArea } from "../text-area.tsx";
import { TextList } from "../text-list.tsx";
import { PartnershipAgreement, PartnershipSigners, type PartnershipToRead } from "./partnership-agreement.tsx";
import {
  type OfferedPackage,
  PartnershipDraftForm,
  partnershipLabels,
  storedPartnership,
} from "./partnership-draft.tsx";
import { LedgerTable, type PartnershipCourse, PartnershipCourses } from "./partnership-ledger.tsx";

export type ShownPartnership = {
  side: "employer" | "municipality";
  mayHandle: boolean;
  done: string | null;
  reference: string;
  status: AgreementStatus;
  revision: number;
  employerName: string;
  municipalityName: string;
  draft: PartnershipDraft;
  statusReason: string | null;
  signUntil: PlainDate | null;
  missing: readonly PartnershipMissing[];
  packages: readonly OfferedPackage[];
  staff: readonly { id: string; name: string; role: string }[];
  signing: (PartnershipToRead & { versionId: string }) | null;
  isOwnToSign: boolean;
  balances: readonly (PackageBalance & { slug: string })[];
  total: PackageBalance;
  courses: readonly PartnershipCourse[];
  joinable: readonly { id: string; reference: string; firstName: string }[];
  reviews: readonly {
    kind: "yearly" | "before-expiry";
    due: PlainDate;
    state: "planned" | "reminded" | "closed";
  }[];
};

/** Who signs on this page: the others have a personal link. */
const approver = "municipality";

type PartnershipPageProps = {
  view: ShownPartnership;
  reply: Reply | undefined;
  pdfHref: string;
  courseHref: (id: string) => string;
};

export function PartnershipPage({ view, reply, pdfHref, courseHref }: PartnershipPageProps) {
  const locale = useLocale();
  const words = useWords().partnership.page;
  const { status, side, signing } = view;
  const isDraft = status === "draft";
  const others = view.signing?.parties.filter(({ role }) => role !== "municipality") ?? [];
  const maySign = status === "awaiting-signatures" && view.isOwnToSign && others.every((one) => one.signedAt !== null);
  const labels = {
    ...partnershipLabels(words, view.packages, locale),
    reason: words.reason,
    lastDay: words.lastDay,
    agreementId: words.join,
    stillEmployed: words.standing,
  };
  const signs = reply && ["sign", "refuse"].includes(reply.form);
  return (
    <>
      {!signs && <ErrorSummary errors={errorsOf(reply, labels)} />}
      <PageTitle
        overline={words.overline(view.reference)}
        title={words.heading(view.employerName, view.municipalityName)}
        status={<AgreementStatusTag status={status} />}
      />
      {!reply && <DoneAlert code={view.done} receipts={words.done} />}
      {view.statusReason && (
        <Alert kind="info" heading={words.hadReason}>
          <p>{view.statusReason}</p>
        </Alert>
      )}
      {(isDraft || status === "under-review") && (
        <Section id="missing" title={words.missing}>
          {view.missing.length === 0 ? (
            <p>{words.missingNothing}</p>
          ) : (
            <TextList
              items={view.missing.map(({ party, field }) => `${words.parties[party]}: ${words.fields[field]}`)}
            />
          )}
          {view.mayHandle && <Moves status={status} side={side} />}
        </Section>
      )}
      {isDraft && view.mayHandle && (
        <Section id="draft" title={words.draft}>
          <PartnershipDraftForm
            form={formOf("save", reply, storedPartnership(view.draft, view.packages))}
            revision={view.revision}
            packages={view.packages}
            staff={view.staff}
            side={side}
          />
        </Section>
      )}
      {view.balances.length > 0 && (
        <Section id="ledger" title={words.ledger} lead={words.ledgerLead}>
          <LedgerTable balances={view.balances} total={view.total} packages={view.packages} />
        </Section>
      )}
      {view.balances.length > 0 && (
        <Section id="courses" title={words.courses}>
          <PartnershipCourses courses={view.courses} hrefOf={courseHref} />
          {side === "municipality" && view.mayHandle && <CourseActions view={view} reply={reply} />}
        </Section>
      )}
      {view.reviews.length > 0 && (
        <Section id="reviews" title={words.reviews}>
          <TextList
            items={view.reviews.map(
              ({ kind, due, state }) =>
                `${formatDateWithWeek(due, locale)}: ${words.reviewKinds[kind]} (${words.reviewStates[state].toLowerCase()})`,
            )}
          />
        </Section>
      )}
      {signing && (
        <Section id="agreement" title={words.agreementTitle}>
          <PartnershipSigners parties={signing.parties} until={view.signUntil} />
          <ButtonRow>
            <LinkButton href={pdfHref}>{words.pdf}</LinkButton>
          </ButtonRow>
          <Details summary={words.readAgreement} open={maySign}>
            <PartnershipAgreement agreement={signing} />
          </Details>
          {maySign && (
            <SigningPanel
              role={approver}
              consent={partnershipConsents.municipality}
              versionId={signing.versionId}
              documentSha256={signing.documentSha256}
              reply={signs ? { ...reply.reply, values: { ...reply.reply.values, intent: reply.form } } : undefined}
            />
          )}
        </Section>
      )}
      {view.mayHandle && <Stopping status={status} reply={reply} />}
    </>
  );
}

function Moves({ status, side }: { status: AgreementStatus; side: ShownPartnership["side"] }) {
  const words = useWords().partnership.page;
  const inReview = status === "under-review";
  if (inReview && side === "employer") return null;
  return (
    <form method="post">
      <ButtonRow>
        {inReview ? (
          <>
            <SubmitButton name="intent" value="send">
              {words.send}
            </SubmitButton>
            <SubmitButton name="intent" value="back" variant="secondary">
              {words.back}
            </SubmitButton>
          </>
        ) : (
          <SubmitButton name="intent" value="submit" variant="secondary">
            {words.submit}
          </SubmitButton>
        )}
      </ButtonRow>
    </form>
  );
}

function CourseActions({ view, reply }: { view: ShownPartnership; reply: Reply | undefined }) {
  const words = useWords().partnership.page;
  const join = formOf("join", reply);
  const owed = view.courses.flatMap((course) => course.due.slice(0, 1).map((week) => ({ ...course, week })));
  return (
    <>
      {owed.map(({ id, reference, week }) => (
        <form key={id} method="post" noValidate>
          <input type="hidden" name="agreementId" value={id} />
          <input type="hidden" name="week" value={week} />
          <RadioGroup
            field={formOf(`check-${id}`, reply).field("stillEmployed", { required: true })}
            label={words.check(reference, week)}
            options={[
              { value: "yes", label: words.yes },
              { value: "no", label: words.no },
            ]}
          />
          <ButtonRow>
            <SubmitButton name="intent" value="check" variant="secondary">
              {words.recordCheck}
            </SubmitButton>
          </ButtonRow>
        </form>
      ))}
      {view.joinable.length > 0 && (
        <form method="post" noValidate>
          <SelectField
            field={join.field("agreementId", { required: true })}
            label={words.join}
            options={view.joinable.map(({ id, reference, firstName }) => ({
              value: id,
              label: `${reference}, ${firstName}`,
            }))}
          />
          <ButtonRow>
            <SubmitButton name="intent" value="join" variant="secondary">
              {words.joinButton}
            </SubmitButton>
          </ButtonRow>
        </form>
      )}
    </>
  );
}

/** Taking it back before it is in force, and notice afterwards. */
function Stopping({ status, reply }: { status: AgreementStatus; reply: Reply | undefined }) {
  const words = useWords().partnership.page;
  const withdraw = formOf("withdraw", reply);
  const end = formOf("end", reply);
  if (["draft", "under-review", "awaiting-signatures"].includes(status))
    return (
      <Details summary={words.withdraw} open={reply?.form === "withdraw"}>
        <form method="post" noValidate>
          <TextArea field={withdraw.field("reason", { required: true })} label={words.reason} limit={1000} />
          <ButtonRow>
            <SubmitButton name="intent" value="withdraw" variant="warning">
              {words.withdraw}
            </SubmitButton>
          </ButtonRow>
        </form>
      </Details>
    );
  if (status !== "active") return null;
  return (
    <Details summary={words.notice} open={reply?.form === "end"}>
      <form method="post" noValidate>
        <DateFields field={end.field("lastDay", { required: true })} label={words.lastDay} />
        <TextArea field={end.field("reason", { required: true })} label={words.reason} limit={1000} />
        <ButtonRow>
          <SubmitButton name="intent" value="end" variant="warning">
            {words.notice}
          </SubmitButton>
        </ButtonRow>
      </form>
    </Details>
  );
}
