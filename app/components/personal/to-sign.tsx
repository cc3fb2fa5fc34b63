import { formatDate } from "#app/i18n/format.ts";
import { ButtonRow, LinkButton } from "../buttons.tsx";
import { ChangeToSign } from "../change/change-to-sign.tsx";
import { ContractPage } from "../contract/contract-page.tsx";
import { SigningPanel } from "../contract/signing-panel.tsx";
import { SigningStatus } from "../contract/signing-status.tsx";
import { useLocale, useWords } from "../language.tsx";
import { PageTitle } from "../page-title.tsx";
import { AgreedStaircase, AgreementSummary } from "./agreement-summary.tsx";
import { ContactUs } from "./contact-us.tsx";
import type { ShownRound } from "./signing-round.ts";

type ToSignProps = {
  round: ShownRound;
  slot: string;
  contractHref: string;
  reply: { values: Record<string, unknown>; errors: Record<string, string[]> } | undefined;
};

/** An agreement that waits for somebody's signature: short first, then word by word, then the button. */
export function ToSign({ round, slot, contractHref, reply }: ToSignProps) {
  const locale = useLocale();
  const { agreement, change, signing } = useWords();
  const words = signing.page;
  const own = round.terms.signatories.find((signatory) => signatory.slot === slot);
  if (!own) return null;
  const { terms } = round;
  return (
    <>
      <PageTitle
        overline={`${agreement.reference} ${round.reference}`}
        title={round.change ? change.signing.title : words.title}
        lead={words.lead(own.name, agreement.roles[own.role], round.until ? formatDate(round.until, locale) : null)}
      />
      <p>{round.change ? change.signing.means : words.means[own.role]}</p>
      <ButtonRow>
        <LinkButton href="#sign-title" variant="primary">
          {words.toPanel}
        </LinkButton>
        <LinkButton href={contractHref}>{words.pdf}</LinkButton>
      </ButtonRow>
      {round.change && <ChangeToSign change={round.change} />}
      <section aria-labelledby="short">
        <h2 id="short">{words.short}</h2>
        <AgreementSummary terms={terms} />
        <AgreedStaircase terms={terms} />
      </section>
      <section>
        <h2>{signing.status.caption}</h2>
        <SigningStatus parties={round.parties} until={round.until} ownSlot={slot} />
        <ContactUs municipality={round.municipality} />
      </section>
      <section aria-label={words.whole}>
        <ContractPage
          level={2}
          contract={{
            terms,
            termsSha256: round.termsSha256,
            documentSha256: round.documentSha256,
            evidence: null,
          }}
        />
      </section>
      <SigningPanel role={own.role} versionId={round.versionId} documentSha256={round.documentSha256} reply={reply} />
    </>
  );
}
