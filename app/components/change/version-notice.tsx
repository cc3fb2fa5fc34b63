import { Alert } from "../alert.tsx";
import { useWords } from "../language.tsx";

/** Said above a contract that is not the one in force, so that nobody takes it for that. */
export function VersionNotice({ place, currentHref }: { place: "current" | "pending" | "other"; currentHref: string }) {
  const { versions } = useWords().change;
  if (place === "current") return null;
  return (
    <Alert kind="warning">
      <p>
        {versions.notice[place]} <a href={currentHref}>{versions.current}</a>
      </p>
    </Alert>
  );
}
