import { type AgreementFilter, agreementQuery } from "./domain/agreement/agreement-filter.ts";
import { type PackageFilter, packageQuery } from "./domain/job-package/package-filter.ts";

/** The only place that spells a URL. */
export const paths = {
  home: () => "/",
  packages: (filter: Partial<PackageFilter> = {}, page = 1) => withQuery("/jobpakker", packageQuery(filter, page)),
  package: (slug: string) => `/jobpakker/${slug}`,
  leaflet: (slug: string) => `/jobpakker/${slug}/folder.pdf`,
  inquiryNew: (slug: string) => `/jobpakker/${slug}/henvendelse`,
  /** The key is the form's own and no one else knows it. */
  inquiryReceipt: (submissionKey: string) => `/henvendelse/${submissionKey}`,
  rules: () => "/regler",
  verify: () => "/verificer",
  signIn: () => "/log-ind",
  signOut: () => "/log-ud",
  /** Personal links: whoever holds the token is let in, so these addresses never stand in a log. */
  signInWithLink: (token: string) => `/log-ind/${token}`,
  answerMatch: (token: string) => `/kandidat/${token}`,
  sign: (token: string) => `/underskriv/${token}`,
  signContract: (token: string) => `/underskriv/${token}/kontrakt.pdf`,
  course: (token: string) => `/forloeb/${token}`,
  courseContract: (token: string) => `/forloeb/${token}/kontrakt`,
  courseContractPdf: (token: string) => `/forloeb/${token}/kontrakt.pdf`,
  courseCard: (token: string) => `/forloeb/${token}/kompetencekort`,
  courseCardPdf: (token: string) => `/forloeb/${token}/kompetencekort.pdf`,
  lostLink: () => "/nyt-link",
  municipalityHome: () => "/kommune",
  municipalityRules: () => "/kommune/regler",
  municipalityInquiries: (filter: { all?: boolean } = {}, page = 1) =>
    withQuery(
      "/kommune/henvendelser",
      new URLSearchParams({ ...(filter.all && { status: "alle" }), ...(page > 1 && { side: String(page) }) }),
    ),
  municipalityInquiry: (id: string) => `/kommune/henvendelser/${id}`,
  municipalityAgreements: (filter: AgreementFilter = {}, page = 1) =>
    withQuery("/kommune/aftaler", agreementQuery(filter, page)),
  municipalityAgreement: (id: string) => `/kommune/aftaler/${id}`,
  /** `field` is the form field's name: the link leads to it. */
  municipalityDraft: (id: string, field?: string) =>
    `/kommune/aftaler/${id}/rediger${field === undefined ? "" : `#draft-${field}`}`,
  municipalityContract: (id: string) => `/kommune/aftaler/${id}/kontrakt`,
  municipalityContractPdf: (id: string) => `/kommune/aftaler/${id}/kontrakt.pdf`,
  municipalityVitas: (id: string) => `/kommune/aftaler/${id}/vitas`,
  municipalityVitasPdf: (id: string) => `/kommune/aftaler/${id}/vitas.pdf`,
  municipalityVitasJson: (id: string) => `/kommune/aftaler/${id}/vitas.json`,
  municipalityCard: (id: string) => `/kommune/aftaler/${id}/kompetencekort`,
  municipalityCardPdf: (id: string) => `/kommune/aftaler/${id}/kompetencekort.pdf`,
  municipalitySign: (id: string) => `/kommune/aftaler/${id}/underskriv`,
  employerHome: () => "/arbejdsgiver",
  employerAgreement: (id: string) => `/arbejdsgiver/aftaler/${id}`,
  employerContract: (id: string) => `/arbejdsgiver/aftaler/${id}/kontrakt`,
  employerContractPdf: (id: string) => `/arbejdsgiver/aftaler/${id}/kontrakt.pdf`,
  employerVitas: (id: string) => `/arbejdsgiver/aftaler/${id}/vitas`,
  employerVitasPdf: (id: string) => `/arbejdsgiver/aftaler/${id}/vitas.pdf`,
  employerCard: (id: string) => `/arbejdsgiver/aftaler/${id}/kompetencekort`,
  inbox: ({ to = "", page = 1 }: { to?: string; page?: number } = {}) =>
    withQuery(
      "/dev/postkasse",
      new URLSearchParams({ ...(to && { til: to }), ...(page > 1 && { side: String(page) }) }),
    ),
  inboxMail: (id: string) => `/dev/postkasse/${id}`,
  inboxMailHtml: (id: string) => `/dev/postkasse/${id}/html`,
  inboxMailAttachment: (id: string, index: number | string) => `/dev/postkasse/${id}/vedhaeftet/${index}`,
  clock: () => "/dev/ur",
};

function withQuery(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`;
}
