import { paths } from "#app/paths.ts";
import { Alert } from "../alert.tsx";
import { SubmitButton } from "../buttons.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { useWords } from "../language.tsx";
import { PageTitle } from "../page-title.tsx";

type ClosedLinkProps = {
  sent: boolean;
  /** What the button answered, where it could not be done. */
  errors: readonly string[];
};

/** A personal link that no longer opens: why that may be, and one button that mails a new one. */
export function ClosedLink({ sent, errors }: ClosedLinkProps) {
  const words = useWords().signing.closed;
  return (
    <>
      <ErrorSummary errors={errors.map((text) => ({ text }))} />
      <PageTitle title={words.title} lead={words.lead} />
      {sent ? (
        <Alert kind="info" heading={words.sent}>
          <p>{words.sentText}</p>
        </Alert>
      ) : (
        <form method="post">
          <p>{words.text}</p>
          <SubmitButton name="intent" value="renew">
            {words.send}
          </SubmitButton>
        </form>
      )}
      <p>
        {words.lost} <a href={paths.lostLink()}>{words.lostLink}</a>
      </p>
    </>
  );
}
