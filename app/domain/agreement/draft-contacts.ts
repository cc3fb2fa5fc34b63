import type { AgreementDraft } from "./draft.ts";

/** The draft with the addresses that people are reached at now: one that was corrected since is not typed over again. */
export function withContacts(
  draft: AgreementDraft,
  contacts: readonly { slot: string; email: string }[],
): AgreementDraft {
  const reached = (slot: string, email: string) => contacts.find((contact) => contact.slot === slot)?.email ?? email;
  return {
    ...draft,
    citizen: { ...draft.citizen, email: reached("citizen", draft.citizen.email) },
    mentor: { ...draft.mentor, email: reached("mentor", draft.mentor.email) },
    representative: {
      ...draft.representative,
      email: reached("employee-representative", draft.representative.email),
    },
    employerSignatories: draft.employerSignatories.map((signatory, i) => ({
      ...signatory,
      email: reached(`employer-${i + 1}`, signatory.email),
    })),
  };
}
