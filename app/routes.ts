import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The sitemap: Danish addresses, English files. */
export default [
  index("routes/public/home.tsx"),
  route("jobpakker", "routes/public/packages.tsx"),
  route("jobpakker/:slug", "routes/public/package.tsx"),
  route("jobpakker/:slug/folder.pdf", "routes/public/leaflet.ts"),
  route("dev/postkasse", "routes/dev/inbox.tsx"),
  route("dev/postkasse/:id", "routes/dev/mail.tsx"),
  route("jobpakker/:slug/henvendelse", "routes/public/inquiry.tsx"),
  route("henvendelse/:submissionKey", "routes/public/inquiry-receipt.tsx"),
  route("underskriv/:token", "routes/personal/sign.tsx"),
  route("underskriv/:token/kontrakt.pdf", "routes/personal/sign-contract.ts"),
  route("kandidat/:token", "routes/personal/answer-match.tsx"),
  route("nyt-link", "routes/personal/lost-link.tsx"),
  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
