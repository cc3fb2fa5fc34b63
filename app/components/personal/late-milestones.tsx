import { formatDate } from "#app/i18n/format.ts";
import { type ListedMilestone, milestoneTitle } from "../agreement/milestone-list.tsx";
import { Alert } from "../alert.tsx";
import { useLocale, useWords } from "../language.tsx";
import { TextList } from "../text-list.tsx";

/** Promises whose day has passed, and who owes them: all parties see the same. */
export function LateMilestones({ milestones }: { milestones: readonly ListedMilestone[] }) {
  const locale = useLocale();
  const { agreement, course } = useWords();
  if (milestones.length === 0) return null;
  return (
    <Alert kind="warning" heading={course.late.title}>
      <TextList
        items={milestones.map(({ kind, owner, due }) =>
          course.late.line(
            milestoneTitle(agreement.milestones, kind),
            agreement.owners[owner].toLowerCase(),
            formatDate(due, locale),
          ),
        )}
      />
    </Alert>
  );
}
