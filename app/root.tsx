import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";
import { loadShell } from "#app/http/shell.server.ts";
import regularFont from "../node_modules/dkfds/src/fonts/IBMPlexSans/split/woff2/IBMPlexSans-Regular-Latin1.woff2?url";
import semiBoldFont from "../node_modules/dkfds/src/fonts/IBMPlexSans/split/woff2/IBMPlexSans-SemiBold-Latin1.woff2?url";
import { useCspNonce } from "./components/csp-nonce.tsx";
import { DemoBanner } from "./components/demo-banner.tsx";
import { ErrorPage } from "./components/error-page.tsx";
import { LanguageProvider, useWords } from "./components/language.tsx";
import { SiteFooter } from "./components/site-footer.tsx";
import { SiteHeader } from "./components/site-header.tsx";
import { dictionaryFor } from "./i18n/index.ts";
import favicon from "./styles/favicon.svg?url";
import stylesheet from "./styles/portal.scss?url";

export const loader = ({ request, context }: LoaderFunctionArgs) => loadShell(request, context);

export const links: LinksFunction = () => [
  ...[regularFont, semiBoldFont].map((href) => ({
    rel: "preload",
    href,
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
  })),
  { rel: "stylesheet", href: stylesheet },
  { rel: "icon", href: favicon, type: "image/svg+xml" },
];

export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const { shell } = dictionaryFor(data?.locale ?? "da");
  if (error) return [{ title: `${shell.error[errorKind(error)].title} | ${shell.portalName}` }];
  return [{ title: shell.portalName }, { name: "description", content: shell.description }];
};

/** Pages are plain HTML. A route that needs the browser's help says `export const handle = { scripts: true }`. */
const asksForScripts = (handle: unknown): boolean =>
  typeof handle === "object" && handle !== null && "scripts" in handle && handle.scripts === true;

export function Layout({ children }: { children: ReactNode }) {
  const shell = useRouteLoaderData<typeof loader>("root");
  const nonce = useCspNonce();
  const failed = Boolean(useRouteError());
  const scripts = useMatches().some(({ handle }) => asksForScripts(handle)) && !failed;
  const locale = shell?.locale ?? "da";
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="format-detection" content="telephone=no" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider locale={locale}>
          <SkipLink />
          {shell?.mode === "demo" && <DemoBanner date={shell.demoDate} />}
          <SiteHeader url={shell?.url} person={shell?.person ?? null} navigation={shell?.navigation ?? []} />
          <main id="main-content" className="container page" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter url={shell?.url} navigation={shell?.navigation ?? []} />
        </LanguageProvider>
        {scripts && <ScrollRestoration {...(nonce && { nonce })} />}
        {scripts && <Scripts {...(nonce && { nonce })} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const shell = useRouteLoaderData<typeof loader>("root");
  return <ErrorPage kind={errorKind(useRouteError())} requestId={shell?.requestId ?? null} />;
}

function SkipLink() {
  const words = useWords();
  return (
    <a className="skipnav" href="#main-content">
      {words.shell.skipToContent}
    </a>
  );
}

function errorKind(error: unknown): "notFound" | "refused" | "tooMany" | "unexpected" {
  if (!isRouteErrorResponse(error) || error.status >= 500) return "unexpected";
  if (error.status === 404) return "notFound";
  return error.status === 429 ? "tooMany" : "refused";
}
