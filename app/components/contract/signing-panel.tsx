import { consentTexts } from "#app/domain/agreement/consent.ts";
import type { PartyRole } from "#app/domain/agreement/party.ts";
import { inLocale, type LocalizedText } from "#app/domain/shared/localized.ts";
import { ButtonRow, SubmitButton } from "../buttons.tsx";
import { CheckboxField } from "../choice-fields.tsx";
import { Details } from "../details.tsx";
import { ErrorSummary } from "../error-summary.tsx";
import { formState } from "../form-state.ts";
import { useLocale, useWords } from "../language.tsx";
import { TextArea } from "../text-area.tsx";
import { Hash } from "./hash.tsx";

/** Letters that a reason for refusing may have; the server's form has the same limit. */
export const longestRefusal = 1000;

type SigningPanelProps = {
  role: PartyRole;
  /** What is confirmed, where it is not the text of a job-package agreement. */
  consent?: LocalizedText;
  /** Bound to the signature: what was on the screen when the button was pressed. */
  versionId: string;
  documentSha256: string;
  /** What the server sent back, where something was wrong. */
  reply: { values: Record<string, unknown>; errors: Record<string, string[]> } | undefined;
};

/** Sign, or refuse with a reason. Posts to the page's own address; read by `answerSigning`. */
export function SigningPanel({
  role,
  consent = consentTexts[role],
  versionId,
  documentSha256,
  reply,
}: SigningPanelProps) {
  const locale = useLocale();
  const { panel } = useWords().signing;
  const refused = reply?.values.intent === "refuse";
  const sign = formState("sign", refused ? undefined : reply);
  const refuse = formState("refuse", refused ? reply : undefined);
  const hidden = (
    <>
      <input type="hidden" name="versionId" value={versionId} />
      <input type="hidden" name="locale" value={locale} />
    </>
  );
  return (
    <section className="signing-panel" aria-labelledby="sign-title">
      <ErrorSummary errors={[...sign.errors({ consent: panel.confirm }), ...refuse.errors({ reason: panel.reason })]} />
      <h2 id="sign-title">{panel.title}</h2>
      <p>{panel.bound}</p>
      <p>
        {panel.documentSha256} <Hash value={documentSha256} />
      </p>
      <form method="post" noValidate>
        {hidden}
        <CheckboxField field={sign.field("consent", { required: true })} label={inLocale(consent, locale)} />
        <ButtonRow>
          <SubmitButton name="intent" value="sign">
            {panel.sign}
          </SubmitButton>
        </ButtonRow>
      </form>
      <p className="form-hint">{panel.electronic}</p>
      <Details summary={panel.refuseTitle} open={refused}>
        <p>{panel.refuseText}</p>
        <form method="post" noValidate>
          {hidden}
          <TextArea
            field={refuse.field("reason", { required: true })}
            label={panel.reason}
            hint={panel.reasonHint}
            limit={longestRefusal}
          />
          <ButtonRow>
            <SubmitButton name="intent" value="refuse" variant="warning">
              {panel.refuse}
            </SubmitButton>
          </ButtonRow>
        </form>
      </Details>
    </section>
  );
}
