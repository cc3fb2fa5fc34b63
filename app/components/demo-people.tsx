import type { AccountRole } from "#app/domain/permission/actor.ts";
import { paths } from "#app/paths.ts";
import { useWords } from "./language.tsx";

type DemoPeopleProps = {
  organisations: readonly {
    name: string;
    people: readonly { accountId: string; name: string; title: string; role: AccountRole }[];
  }[];
  /** Where to go afterwards; empty for the person's own front page. */
  wanted: string;
};

/** The demonstration only: everybody one can be, one button each. */
export function DemoPeople({ organisations, wanted }: DemoPeopleProps) {
  const { shell, signIn } = useWords();
  const words = signIn.demo;
  return (
    <section aria-labelledby="demo-people">
      <h2 id="demo-people">{words.title}</h2>
      <p>{words.lead}</p>
      <p>
        {words.others} <a href={paths.inbox()}>{words.inbox}</a>.
      </p>
      <div className="demo-people">
        {organisations.map((organisation) => (
          <section key={organisation.name} aria-label={organisation.name}>
            <h3>{organisation.name}</h3>
            <ul className="unstyled-list">
              {organisation.people.map(({ accountId, name, title, role }) => (
                <li key={accountId}>
                  <form method="post" action={paths.signIn()}>
                    <input type="hidden" name="accountId" value={accountId} />
                    {wanted && <input type="hidden" name="wanted" value={wanted} />}
                    <button type="submit" name="intent" value="sign-in-as" className="demo-person">
                      <strong>{name}</strong>
                      <span>{titleAndRole(title, shell.accountRoles[role])}</span>
                    </button>
                  </form>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** A consultant whose title says so is not told twice. */
const titleAndRole = (title: string, role: string): string =>
  title.toLowerCase() === role.toLowerCase() ? title : `${title}, ${role.toLowerCase()}`;
