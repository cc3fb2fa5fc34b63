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
  courseContract: (token: string, version?: number) => ofVersion(`/forloeb/${token}/kontrakt`, version),
  courseContractPdf: (token: string, version?: number) => ofVersion(`/forloeb/${token}/kontrakt.pdf`, version),
  courseCard: (token: string) => `/forloeb/${token}/kompetencekort`,
  courseCardPdf: (token: string) => `/forloeb/${token}/kompetencekort.pdf`,
  lostLink: () => "/nyt-link",
  municipalityHome: () => "/kommune",
  municipalityCohorts: () => "/kommune/hold",
  municipalityCohort: (id: string) => `/kommune/hold/${id}`,
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
  municipalityChange: (id: string, field?: string) =>
    `/kommune/aftaler/${id}/aendring${field === undefined ? "" : `#draft-${field}`}`,
  municipalityRecordSignature: (id: string) => `/kommune/aftaler/${id}/registrer-underskrift`,
  municipalityScan: (id: string, scanId: string) => `/kommune/aftaler/${id}/papir/${scanId}`,
  municipalityContract: (id: string, version?: number) => ofVersion(`/kommune/aftaler/${id}/kontrakt`, version),
  municipalityContractPdf: (id: string, version?: number) => ofVersion(`/kommune/aftaler/${id}/kontrakt.pdf`, version),
  municipalityVitas: (id: string) => `/kommune/aftaler/${id}/vitas`,
  municipalityVitasPdf: (id: string) => `/kommune/aftaler/${id}/vitas.pdf`,
  municipalityVitasJson: (id: string) => `/kommune/aftaler/${id}/vitas.json`,
  municipalityCard: (id: string) => `/kommune/aftaler/${id}/kompetencekort`,
  municipalityCardPdf: (id: string) => `/kommune/aftaler/${id}/kompetencekort.pdf`,
  municipalitySign: (id: string) => `/kommune/aftaler/${id}/underskriv`,
  signPartnership: (token: string) => `/partnerskab/${token}`,
  signPartnershipPdf: (token: string) => `/partnerskab/${token}/aftale.pdf`,
  municipalityPartnerships: () => "/kommune/partnerskaber",
  municipalityPartnership: (id: string) => `/kommune/partnerskaber/${id}`,
  municipalityPartnershipPdf: (id: string) => `/kommune/partnerskaber/${id}/aftale.pdf`,
  employerPartnerships: () => "/arbejdsgiver/partnerskaber",
  employerPartnership: (id: string) => `/arbejdsgiver/partnerskaber/${id}`,
  employerPartnershipPdf: (id: string) => `/arbejdsgiver/partnerskaber/${id}/aftale.pdf`,
  employerHome: () => "/arbejdsgiver",
  employerAgreement: (id: string) => `/arbejdsgiver/aftaler/${id}`,
  employerContract: (id: string, version?: number) => ofVersion(`/arbejdsgiver/aftaler/${id}/kontrakt`, version),
  employerContractPdf: (id: string, version?: number) => ofVersion(`/arbejdsgiver/aftaler/${id}/kontrakt.pdf`, version),
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

/** Without a version it is the current one. */
const ofVersion = (path: string, version: number | undefined): string =>
  version === undefined ? path : `${path}?version=${version}`;

function withQuery(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`;
}
