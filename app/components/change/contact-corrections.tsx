import type { PartyRole } from "#app/domain/agreement/party.ts";
import { holderRole } from "../agreement/ball.tsx";
import { SubmitButton } from "../buttons.tsx";
import { Details } from "../details.tsx";
import { useWords } from "../language.tsx";
import { formOf, type Reply } from "../municipality/reply.ts";
import { TextField } from "../text-field.tsx";

export type ReachedContact = { slot: string; name: string; email: string };

export const contactFormId = (slot: string): string => `contact-${slot}`;

/** How everybody is reached, and a form for each whose address is wrong. */
export function ContactCorrections({
  contacts,
  reply,
}: {
  contacts: readonly ReachedContact[];
  reply: Reply | undefined;
}) {
  const { agreement, change } = useWords();
  const words = change.contacts;
  return contacts.map(({ slot, name, email }) => {
    const form = formOf(contactFormId(slot), reply);
    const role = holderRole(slot) as PartyRole;
    return (
      <Details
        key={slot}
        summary={`${words.of(name, agreement.roles[role])}: ${email}`}
        open={reply?.form === contactFormId(slot)}
      >
        <form method="post" noValidate>
          <input type="hidden" name="slot" value={slot} />
          <TextField
            field={form.field("email", { required: true })}
            label={words.email}
            type="email"
            width="l"
            autoComplete="off"
          />
          <SubmitButton name="intent" value="correct-contact" variant="secondary">
            {words.correct}
          </SubmitButton>
        </form>
      </Details>
    );
  });
}
