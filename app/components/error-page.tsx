import { paths } from "#app/paths.ts";
import { useWords } from "./language.tsx";
import { PageTitle } from "./page-title.tsx";

type ErrorPageProps = {
  kind: "notFound" | "refused" | "tooMany" | "unexpected";
  requestId: string | null;
};

export function ErrorPage({ kind, requestId }: ErrorPageProps) {
  const { error } = useWords().shell;
  return (
    <>
      <PageTitle title={error[kind].title} lead={error[kind].lead} />
      {requestId && kind !== "notFound" && (
        <p>
          {error.requestId}: <code>{requestId}</code>
        </p>
      )}
      <p>
        <a className="button button-primary" href={paths.home()}>
          {error.home}
        </a>
      </p>
    </>
  );
}
