import sprite from "../../node_modules/dkfds/src/img/all-svg-icons.svg?url";

export type IconName =
  | "account"
  | "add-document"
  | "arrow-back"
  | "arrow-forward"
  | "assignment"
  | "attach-file"
  | "bookmark"
  | "business"
  | "calendar-month"
  | "chat"
  | "check"
  | "checklist"
  | "chevron-down"
  | "chevron-left"
  | "chevron-right"
  | "chevron-up"
  | "close"
  | "construction"
  | "contact-card"
  | "copy"
  | "delete"
  | "document"
  | "download"
  | "edit"
  | "email"
  | "engineering"
  | "error"
  | "file"
  | "file-pdf"
  | "first-page"
  | "flag"
  | "flag-fill"
  | "forum"
  | "groups"
  | "help"
  | "home"
  | "hourglass"
  | "how-to-reg"
  | "info"
  | "language"
  | "last-page"
  | "link"
  | "list-check"
  | "location"
  | "lock"
  | "menu"
  | "minus"
  | "notifications"
  | "open-in-new"
  | "person"
  | "person-add"
  | "persons"
  | "plus"
  | "print"
  | "refresh"
  | "save"
  | "search"
  | "send"
  | "settings"
  | "shopping-cart"
  | "star"
  | "student"
  | "success"
  | "summary"
  | "support-agent"
  | "sync"
  | "time"
  | "trainee"
  | "truck"
  | "upload"
  | "visibility"
  | "visibility-off"
  | "warning";

type IconProps = {
  name: IconName;
  /** Only where no text stands beside it. */
  label?: string;
  className?: string;
};

export function Icon({ name, label, className }: IconProps) {
  const accessible = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a title would show as a tooltip; the name stands in `aria-label`
    <svg className={className ? `icon-svg ${className}` : "icon-svg"} focusable="false" {...accessible}>
      <use href={`${sprite}#${name}`} />
    </svg>
  );
}
