import { formatDateTime } from "#app/i18n/format.ts";
import { paths } from "#app/paths.ts";
import { ButtonRow, LinkButton } from "../buttons.tsx";
import { Hash } from "../contract/hash.tsx";
import { SigningStatus } from "../contract/signing-status.tsx";
import { useLocale, useWords } from "../language.tsx";
import { PageTitle } from "../page-title.tsx";
import { Receipt } from "../receipt.tsx";
import { SummaryList } from "../summary-list.tsx";
import { ContactUs } from "./contact-us.tsx";
import type { ShownRound } from "./signing-round.ts";

type ReceiptProps = { round: ShownRound; slot: string; contractHref: string };

/** Who signed what and when, and what happens next. */
export function SigningReceipt({ round, slot, contractHref }: ReceiptProps) {
  const locale = useLocale();
  const { agreement, change, signing } = useWords();
  const words = signing.receipt;
  const own = round.parties.find((party) => party.slot === slot);
  const inForce = round.parties.every((party) => party.signedAt !== null || party.stands);
  const next = round.change ? change.signing : { inForce: words.inForce, receipt: words.next };
  return (
    <>
      <Receipt title={words.title} reference={{ label: agreement.reference, value: round.reference }}>
        <p>{inForce ? next.inForce : next.receipt}</p>
      </Receipt>
      <SummaryList
        items={[
          { label: words.who, value: own ? `${own.name}, ${agreement.roles[own.role]}` : "" },
          { label: words.when, value: own?.signedAt ? formatDateTime(own.signedAt, locale) : "" },
          { label: words.documentSha256, value: <Hash value={round.documentSha256} /> },
        ]}
      />
      <p>{words.keep}</p>
      <ButtonRow>
        <LinkButton href={contractHref}>{inForce ? words.savePdf : words.saveFrozenPdf}</LinkButton>
      </ButtonRow>
      <section>
        <h2>{signing.status.caption}</h2>
        <SigningStatus parties={round.parties} until={round.until} ownSlot={slot} />
      </section>
      <ContactUs municipality={round.municipality} />
    </>
  );
}

export function RefusalReceipt({ round }: { round: ShownRound & { refusal: { reason: string } | null } }) {
  const { agreement, change, signing } = useWords();
  const words = signing.refused;
  return (
    <>
      <Receipt title={words.title} reference={{ label: agreement.reference, value: round.reference }}>
        <p>{round.change ? change.signing.refused : words.text}</p>
      </Receipt>
      {round.refusal && <SummaryList items={[{ label: words.reason, value: round.refusal.reason }]} />}
      <ContactUs municipality={round.municipality} />
    </>
  );
}

/** The link opens, but nothing is left to sign. */
export function SigningOver({ round }: { round: ShownRound }) {
  const { agreement, change, signing } = useWords();
  const words = signing.over;
  return (
    <>
      <PageTitle
        overline={`${agreement.reference} ${round.reference}`}
        title={words.title}
        lead={round.change ? change.signing.over : words.lead(agreement.statuses[round.status].toLowerCase())}
      />
      <ContactUs municipality={round.municipality} />
      <p>
        <a href={paths.home()}>{words.home}</a>
      </p>
    </>
  );
}
