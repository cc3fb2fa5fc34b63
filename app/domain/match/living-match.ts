/** It takes up a place of its inquiry, and its candidate stands in no other. */
export const isLivingMatch = (status: string): boolean => ["proposed", "approved", "accepted"].includes(status);

/** An inquiry is answered when every place that was asked for has an approved candidate; until then it waits. */
export const inquiryStatusWith = (places: number, matches: readonly { status: string }[]): "open" | "matched" =>
  matches.filter(({ status }) => status === "approved" || status === "accepted").length >= places ? "matched" : "open";
