import { type AgreementStatus, agreementStatuses } from "./transitions.ts";

/** How the address of the municipality's list spells each status. */
export const statusInAddress = {
  draft: "kladde",
  "under-review": "gennemsyn",
  "awaiting-signatures": "underskrift",
  active: "i-kraft",
  declined: "afslaaet",
  withdrawn: "trukket",
  expired: "udloebet",
  "ended-early": "afsluttet",
  completed: "gennemfoert",
} as const satisfies Record<AgreementStatus, string>;

export type AgreementFilter = {
  status?: AgreementStatus;
  /** A part of a reference, as typed. */
  text?: string;
};

const longestText = 40;

/** Reads an address. What it does not know is as if it were not there. */
export function readAgreementFilter(query: URLSearchParams): { filter: AgreementFilter; page: number } {
  const status = agreementStatuses.find((known) => statusInAddress[known] === query.get("status"));
  const text = (query.get("q") ?? "").trim().slice(0, longestText);
  return { filter: { ...(status && { status }), ...(text && { text }) }, page: readPage(query) };
}

export function agreementQuery({ status, text }: AgreementFilter, page = 1): URLSearchParams {
  const query = new URLSearchParams();
  if (text) query.set("q", text);
  if (status) query.set("status", statusInAddress[status]);
  if (page > 1) query.set("side", String(page));
  return query;
}

/** The page's number in an address; the first where it says nothing sensible. */
export function readPage(query: URLSearchParams): number {
  const page = query.get("side") ?? "";
  return /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1;
}
