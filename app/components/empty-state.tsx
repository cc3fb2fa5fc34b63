import { Icon, type IconName } from "./icon.tsx";

type EmptyStateProps = {
  title: string;
  text: string;
  icon?: IconName;
  action?: { href: string; label: string };
};

export function EmptyState({ title, text, icon = "list-check", action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} />
      <p className="empty-state__title">{title}</p>
      <p>{text}</p>
      {action && (
        <a className="button button-secondary" href={action.href}>
          {action.label}
        </a>
      )}
    </div>
  );
}
