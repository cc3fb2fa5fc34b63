import { carriesNow } from "#app/domain/competence/carry.ts";
import { competenceLevels } from "#app/domain/competence/competence.ts";
import type { CompetenceCard } from "#app/domain/competence/competence-card.ts";
import { newestAssessments, observedLevels, profileOf, strengthsOf } from "#app/domain/competence/profile.ts";
import { progressOf } from "#app/domain/competence/progress.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { Alert } from "../alert.tsx";
import { ButtonRow, LinkButton } from "../buttons.tsx";
import { Details } from "../details.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { useLocale, useWords } from "../language.tsx";
import { errorsOf, type Reply } from "../municipality/reply.ts";
import { Section } from "../municipality/section.tsx";
import { PageTitle } from "../page-title.tsx";
import { CommentForm } from "./card-forms.tsx";
import { CardSummary } from "./card-summary.tsx";
import { Comment, CompetencePart } from "./competence-part.tsx";
import { ProfileDrawing } from "./profile-drawing.tsx";
import { ProfileTable } from "./profile-table.tsx";
import { ProgressDrawing } from "./progress-drawing.tsx";

export type CompetenceCardPageProps = {
  card: CompetenceCard;
  mayAssess: boolean;
  mayComment: boolean;
  isCitizen: boolean;
  /** What was just saved, and about which competence. */
  saved: { what: string | null; key: string | null };
  reply: Reply | undefined;
  back: { href: string; to: "course" | "agreement" };
  pdf?: string | undefined;
};

/** The card for everybody who may read it; what they may write stands where it belongs. */
export function CompetenceCardPage(props: CompetenceCardPageProps) {
  const { card, mayAssess, mayComment, isCitizen, saved, reply, back, pdf } = props;
  const locale = useLocale();
  const { contract, competence: words } = useWords();
  const profile = profileOf(card.required, observedLevels(card.assessments));
  const carries = carriesNow(profile, card.carries);
  const strengths = strengthsOf(profile);
  const wholeCard = card.comments.filter(({ key }) => key === null);
  const receipts: Record<string, string> = {
    assess: words.assess.saved,
    comment: words.comment.saved,
    link: words.carry.saved,
    unlink: words.carry.removed,
  };
  const receipt =
    reply || saved.what === null || !Object.hasOwn(receipts, saved.what) ? undefined : receipts[saved.what];
  const backLabel = back.to === "course" ? words.back : words.backToAgreement;
  const lead = mayAssess ? words.leads.assessor : isCitizen ? words.leads.citizen : words.leads.reader;
  return (
    <div className="competence-card">
      <p className="d-print-none">
        <a href={back.href}>{backLabel}</a>
      </p>
      <ErrorSummary errors={errorsOf(reply, fieldLabels(words))} />
      <PageTitle
        overline={`${card.reference} · ${inLocale(card.jobTitle, locale)}, ${card.workplace}`}
        title={words.title(card.holder)}
        lead={lead}
      />
      {!mayAssess && !mayComment && (
        <Alert kind="info">
          <p>{words.over}</p>
        </Alert>
      )}
      <CardSummary profile={profile} carries={carries} />
      <Section id="profil" title={words.profile.title}>
        <ProfileDrawing profile={profile} />
        <Details summary={words.profile.table}>
          <ProfileTable profile={profile} newest={newestAssessments(card.assessments)} />
        </Details>
        <ProgressDrawing points={progressOf(card.required, card.assessments)} of={card.required.length} />
      </Section>
      <Section id="kompetencer" title={words.each.title}>
        <Details summary={words.scale}>
          <dl>
            {competenceLevels.map((level) => (
              <div key={level}>
                <dt>{contract.levels[level]}</dt>
                <dd>{words.levelMeanings[level]}</dd>
              </div>
            ))}
          </dl>
        </Details>
        {profile.map(({ group, competences }) => (
          <section key={group} aria-labelledby={`omraade-${group}`}>
            <h3 id={`omraade-${group}`}>{contract.groups[group]}</h3>
            {competences.map((one) => (
              <CompetencePart
                key={one.key}
                card={card}
                competence={one}
                carries={carries.filter(({ gap }) => gap.key === one.key)}
                strengths={strengths}
                mayAssess={mayAssess}
                mayComment={mayComment}
                isCitizen={isCitizen}
                receipt={saved.key === one.key ? receipt : undefined}
                reply={reply}
              />
            ))}
          </section>
        ))}
      </Section>
      <Section id="hele-kortet" title={words.comment.wholeTitle}>
        {saved.key === null && receipt && (
          <Alert kind="success" headingLevel={3}>
            <p>{receipt}</p>
          </Alert>
        )}
        {wholeCard.length === 0 && <p>{words.comment.none}</p>}
        {wholeCard.map((row) => (
          <Comment key={row.writtenAt} row={row} isCitizen={isCitizen} />
        ))}
        {mayComment && <CommentForm about={null} summary={words.comment.wholeOpen} reply={reply} />}
      </Section>
      <ButtonRow>
        {pdf && (
          <LinkButton href={pdf} variant="primary">
            {words.pdf}
          </LinkButton>
        )}
        <LinkButton href={back.href} variant="tertiary">
          {backLabel}
        </LinkButton>
      </ButtonRow>
    </div>
  );
}

const fieldLabels = (words: ReturnType<typeof useWords>["competence"]): Record<string, string> => ({
  level: words.assess.level,
  example: words.assess.example,
  nextStep: words.assess.nextStep,
  comment: words.comment.label,
  strengthKey: words.carry.strength,
  how: words.carry.how,
});
