import type { CarryNow } from "#app/domain/competence/carry.ts";
import { type Assessment, type CompetenceCard, isFromEarlierCourse } from "#app/domain/competence/competence-card.ts";
import type { ProfiledCompetence } from "#app/domain/competence/profile.ts";
import { historyOf } from "#app/domain/competence/progress.ts";
import { copenhagenDate } from "#app/domain/shared/copenhagen.ts";
import { inLocale } from "#app/domain/shared/localized.ts";
import { formatDate, plural } from "#app/i18n/format.ts";
import { Alert } from "../alert.tsx";
import { Details } from "../details.tsx";
import { useLocale, useWords } from "../language.tsx";
import type { Reply } from "../municipality/reply.ts";
import { SummaryList } from "../summary-list.tsx";
import { AssessForm, CommentForm, LinkForm, UnlinkForm } from "./card-forms.tsx";
import { StandingTag } from "./standing-tag.tsx";

type CompetencePartProps = {
  card: CompetenceCard;
  competence: ProfiledCompetence;
  /** What the gap is carried by. */
  carries: readonly CarryNow[];
  strengths: readonly ProfiledCompetence[];
  mayAssess: boolean;
  mayComment: boolean;
  isCitizen: boolean;
  /** The receipt, where something about this competence was just saved. */
  receipt: string | undefined;
  reply: Reply | undefined;
};

/** All about one competence: where it stands, in whose words, and what the reader may add. */
export function CompetencePart(props: CompetencePartProps) {
  const { card, competence, carries, strengths, mayAssess, mayComment, isCitizen, receipt, reply } = props;
  const locale = useLocale();
  const { contract, competence: words } = useWords();
  const { key, name, level, observed, standing } = competence;
  const history = historyOf(card.assessments, key);
  const newest = history.at(-1);
  const comments = card.comments.filter((row) => row.key === key);
  return (
    <article id={`kompetence-${key}`} className="competence-part" aria-labelledby={`navn-${key}`}>
      {receipt && (
        <Alert kind="success" headingLevel={3}>
          <p>{receipt}</p>
        </Alert>
      )}
      <div className="competence-part__head">
        <h4 id={`navn-${key}`}>{inLocale(name, locale)}</h4>
        <StandingTag standing={standing} />
      </div>
      <SummaryList
        items={[
          { label: words.profile.required, value: contract.levels[level] },
          { label: words.each.now, value: observed === null ? words.profile.none : contract.levels[observed] },
          ...(newest?.example ? [{ label: words.each.example, value: <Lines text={newest.example} /> }] : []),
          ...(newest?.nextStep ? [{ label: words.each.nextStep, value: <Lines text={newest.nextStep} /> }] : []),
        ]}
      />
      {newest && (
        <p className="form-hint">
          <AssessedBy row={newest} card={card} />
        </p>
      )}
      {carries.map((carry) => (
        <div key={carry.strength.key} className="competence-part__carry">
          <p>
            <strong>{words.each.carriedBy}</strong>{" "}
            {words.each.carries(inLocale(carry.strength.name, locale), carry.how)} {words.carryStates[carry.state]}
          </p>
          {mayAssess && <UnlinkForm gapKey={key} strength={carry.strength} />}
        </div>
      ))}
      {comments.map((row) => (
        <Comment key={row.writtenAt} row={row} isCitizen={isCitizen} />
      ))}
      {history.length > 1 && (
        <Details summary={words.each.history(plural(history.length, words.each.assessments, locale))}>
          <ol>
            {history.map((row) => (
              <li key={`${row.assessedAt}-${row.assessorRole}-${row.level}`}>
                <strong>{contract.levels[row.level]}</strong> ({words.changes[row.change]}).{" "}
                <AssessedBy row={row} card={card} />
                {row.example && <Lines text={row.example} />}
              </li>
            ))}
          </ol>
        </Details>
      )}
      {mayAssess && <AssessForm competence={competence} reply={reply} />}
      {mayAssess && standing === "gap" && <LinkForm competence={competence} strengths={strengths} reply={reply} />}
      {mayComment && (
        <CommentForm about={key} summary={`${words.comment.open}: ${inLocale(name, locale)}`} reply={reply} />
      )}
    </article>
  );
}

const Lines = ({ text }: { text: string }) => <span className="preserve-lines">{text}</span>;

function AssessedBy({ row, card }: { row: Assessment; card: CompetenceCard }) {
  const locale = useLocale();
  const { each, assessorRoles } = useWords().competence;
  const when = formatDate(copenhagenDate(row.assessedAt), locale);
  const role = assessorRoles[row.assessorRole];
  const said = row.assessorName ? each.assessed(role, row.assessorName, when) : each.assessedByRole(role, when);
  return <>{isFromEarlierCourse(row, card) ? `${said}, ${each.earlier}.` : `${said}.`}</>;
}

/** In the citizen's own words. */
export function Comment({ row, isCitizen }: { row: CompetenceCard["comments"][number]; isCitizen: boolean }) {
  const locale = useLocale();
  const { each } = useWords().competence;
  const when = formatDate(copenhagenDate(row.writtenAt), locale);
  return (
    <blockquote className="competence-part__comment">
      <p className="form-hint">{isCitizen ? each.ownComment(when) : each.comment(when)}</p>
      <p className="preserve-lines">{row.comment}</p>
    </blockquote>
  );
}
