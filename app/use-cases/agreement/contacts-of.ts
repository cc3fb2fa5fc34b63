import type { AgreementDraft } from "#app/domain/agreement/draft.ts";
import type { JobPackageTerms } from "#app/domain/agreement/terms.ts";

/** How each slot is reached, as the draft says. Outside the terms: an address is corrected without new signatures. */
export function contactsOf(draft: AgreementDraft, terms: JobPackageTerms, agreementId: string, approverEmail: string) {
  const addresses: Record<string, string> = {
    "employee-representative": draft.representative.email,
    mentor: draft.mentor.email,
    citizen: draft.citizen.email,
    municipality: approverEmail,
    ...Object.fromEntries(draft.employerSignatories.map((signatory, i) => [`employer-${i + 1}`, signatory.email])),
  };
  return terms.signatories.map(({ slot, name }) => {
    const email = addresses[slot];
    if (!email) throw new Error(`The slot ${slot} has no address`);
    return { agreementId, slot, name, email: email.trim() };
  });
}
