import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, type RequestOptions, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ActionFunctionArgs, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { contextOf } from "./request-context.ts";
import { makeWeb, serve, type WebOptions } from "./web.ts";

const megabyte = 1024 * 1024;

/** The smallest portal that Remix serves: it tells what reached it. */
function tellingPortal(): ServerBuild {
  const tell = {
    loader: ({ context, request }: LoaderFunctionArgs) => Response.json({ ...context, url: request.url }),
    action: async ({ request }: ActionFunctionArgs) =>
      Response.json({ bytes: (await request.arrayBuffer()).byteLength }),
  };
  return {
    entry: { module: { default: () => new Response("no page"), handleError: () => undefined } },
    routes: { everything: { id: "everything", path: "*", module: tell as never } },
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    assetsBuildDirectory: "",
    publicPath: "/",
    future: { v3_singleFetch: true } as ServerBuild["future"],
    basename: "/",
    mode: "production",
    isSpaMode: false,
  };
}

type Answer = { status: number; headers: IncomingHttpHeaders; body: string };
type Ask = { method?: string; headers?: Record<string, string>; body?: Buffer; chunked?: boolean };

async function openWeb(options: Partial<WebOptions> = {}) {
  const clientFolder = mkdtempSync(join(tmpdir(), "portal-web-"));
  mkdirSync(join(clientFolder, "assets"));
  writeFileSync(join(clientFolder, "assets/page-a1b2.css"), "p { margin: 0 }");
  writeFileSync(join(clientFolder, "favicon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  const web = makeWeb({
    baseUrl: "https://jobpakker.test",
    trustedProxies: 0,
    clientFolder,
    faviconFile: join(clientFolder, "favicon.svg"),
    health: async () => ({ status: "ok", database: "ok", lastWorkerRuns: [] }),
    pages: createRequestHandler({
      build: tellingPortal(),
      mode: "production",
      getLoadContext: (_req, res) => contextOf(res),
    }),
    ...options,
  });
  const server = serve(web);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(clientFolder, { recursive: true });
  });

  function ask(path: string, { method = "GET", headers = {}, body, chunked = false }: Ask = {}): Promise<Answer> {
    const length = body && !chunked ? { "Content-Length": String(body.length) } : {};
    const request: RequestOptions = { host: "127.0.0.1", port, path, method, headers: { ...length, ...headers } };
    return new Promise((resolve, reject) => {
      const sending = send(request, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
        response.on("error", reject);
      });
      sending.on("error", reject);
      for (let start = 0; body && start < body.length; start += 65_536)
        sending.write(body.subarray(start, start + 65_536));
      sending.end();
    });
  }
  return { ask, port };
}

describe("what comes from another site", () => {
  const form = { method: "POST", body: Buffer.from("navn=x") };

  test.each([
    ["says that it is another site's", { "Sec-Fetch-Site": "cross-site" }],
    ["comes from a neighbouring site", { "Sec-Fetch-Site": "same-site" }],
    ["names another origin", { Origin: "https://evil.test" }],
    ["hides its origin", { Origin: "null" }],
    ["claims both", { "Sec-Fetch-Site": "same-origin", Origin: "https://evil.test" }],
  ])("is refused with a calm page when it %s", async (_what, headers) => {
    const { ask } = await openWeb();
    const answer = await ask("/henvendelse", { ...form, headers });
    expect(answer.status).toBe(403);
    expect(answer.body).toContain("<h1>Det blev ikke sendt fra portalen</h1>");
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
  });

  test("is told in the reader's language", async () => {
    const { ask } = await openWeb();
    const { body } = await ask("/henvendelse", { ...form, headers: { Origin: "null", Cookie: "sprog=en" } });
    expect(body).toContain('<html lang="en">');
    expect(body).toContain("It was not sent from the portal");
  });

  test("may still open a page", async () => {
    const { ask } = await openWeb();
    expect((await ask("/jobpakker", { headers: { "Sec-Fetch-Site": "cross-site" } })).status).toBe(200);
  });

  test.each([
    ["from the portal's own address", { Origin: "https://jobpakker.test", Host: "jobpakker.test" }],
    ["from a browser that names no origin", { "Sec-Fetch-Site": "same-origin" }],
    ["from a program", {}],
  ])("does not shut out a form %s", async (_what, headers) => {
    const { ask } = await openWeb();
    expect(await ask("/henvendelse", { ...form, headers })).toMatchObject({ status: 200, body: '{"bytes":6}' });
  });
});

describe("a body", () => {
  test.each([
    { path: "/henvendelse", megabytes: 1 },
    { path: "/henvendelse.data", megabytes: 1 },
    { path: "/verificer", megabytes: 12 },
    { path: "/verificer.data", megabytes: 12 },
    { path: "/kommune/aftaler/1/registrer-underskrift", megabytes: 12 },
    { path: "/kommune/aftaler/1/aendring", megabytes: 1 },
  ])("sent to $path may fill $megabytes MB and not a byte more", async ({ path, megabytes }) => {
    const { ask } = await openWeb();
    const largest = Buffer.alloc(megabytes * megabyte, "a");
    const tooLarge = Buffer.alloc(megabytes * megabyte + 1, "a");
    for (const chunked of [false, true]) {
      expect((await ask(path, { method: "POST", body: largest, chunked })).status).not.toBe(413);
      const refused = await ask(path, { method: "POST", body: tooLarge, chunked });
      expect(refused.status).toBe(413);
      expect(refused.body).toContain("<h1>Det, du sendte, fylder for meget</h1>");
      expect(refused.body).toContain(`${megabytes} MB`);
    }
  });

  test("that was refused leaves the server well", async () => {
    const { ask } = await openWeb();
    await ask("/henvendelse", { method: "POST", body: Buffer.alloc(3 * megabyte), chunked: true });
    expect(await ask("/henvendelse", { method: "POST", body: Buffer.alloc(10), chunked: true })).toMatchObject({
      status: 200,
      body: '{"bytes":10}',
    });
  });
});

describe("a page's headers", () => {
  test("let only the portal's own scripts run, each page's under a nonce of its own", async () => {
    const { ask } = await openWeb();
    const [one, other] = await Promise.all([ask("/jobpakker"), ask("/jobpakker")]);
    const nonce: string = JSON.parse(one.body).cspNonce;
    expect(one.headers["content-security-policy"]).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(one.headers["content-security-policy"]).not.toMatch(/unsafe|\*/);
    expect(JSON.parse(other.body).cspNonce).not.toBe(nonce);
  });

  test("give no address of a personal link to other sites, and no frame around the page", async () => {
    const { headers } = await (await openWeb()).ask("/underskriv/t0ken");
    expect(headers).toMatchObject({
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "cross-origin-opener-policy": "same-origin",
    });
    expect(headers["x-powered-by"]).toBeUndefined();
  });

  test("ask browsers to stay with https only where the portal has it", async () => {
    const secure = await (await openWeb()).ask("/");
    const local = await (await openWeb({ baseUrl: "http://localhost:3000" })).ask("/");
    expect(secure.headers["strict-transport-security"]).toContain("max-age=31536000");
    expect(local.headers["strict-transport-security"]).toBeUndefined();
  });
});

describe("the client's address", () => {
  const headers = { "X-Forwarded-For": "203.0.113.9, 198.51.100.7", "X-Forwarded-Host": "evil.test" };

  test("is the connection's where no proxy is trusted, and nobody can rename the portal", async () => {
    const { ask, port } = await openWeb();
    const told = JSON.parse((await ask("/", { headers })).body);
    expect(told.clientAddress).toMatch(/127\.0\.0\.1$/);
    expect(told.url).toBe(`http://127.0.0.1:${port}/`);
  });

  test("is what the trusted proxy saw, not what the client claims", async () => {
    const { ask } = await openWeb({ trustedProxies: 1 });
    expect(JSON.parse((await ask("/", { headers })).body).clientAddress).toBe("198.51.100.7");
  });
});

describe("the web server", () => {
  test("lets browsers keep built files for a year", async () => {
    const { headers, body } = await (await openWeb()).ask("/assets/page-a1b2.css");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(body).toBe("p { margin: 0 }");
  });

  test("has a sign for the browser's tab under both of its names", async () => {
    const { ask } = await openWeb();
    for (const path of ["/favicon.ico", "/favicon.svg"]) {
      expect(await ask(path)).toMatchObject({ status: 200, headers: { "content-type": "image/svg+xml" } });
    }
  });

  test("tells a monitor how the portal is, with a status that a machine reads", async () => {
    const well = await (await openWeb()).ask("/healthz");
    expect(well.status).toBe(200);
    expect(JSON.parse(well.body)).toEqual({ status: "ok", database: "ok", lastWorkerRuns: [] });
    const ill = await openWeb({ health: async () => ({ status: "failing", database: "failing", lastWorkerRuns: [] }) });
    expect((await ill.ask("/healthz")).status).toBe(503);
  });

  test("compresses what a browser can unpack", async () => {
    const long = "æ".repeat(5000);
    const { ask } = await openWeb({ pages: (_req, res) => void res.type("html").send(long) });
    expect((await ask("/", { headers: { "Accept-Encoding": "gzip" } })).headers["content-encoding"]).toBe("gzip");
    expect((await ask("/")).headers["content-encoding"]).toBeUndefined();
  });

  test("answers a failure with a calm page and its case number, and no details", async () => {
    const { ask } = await openWeb({
      pages: () => {
        throw new Error("no such table: agreement");
      },
    });
    const { status, body, headers } = await ask("/");
    expect(status).toBe(500);
    expect(body).toContain("Noget gik galt hos os");
    expect(body).toContain(String(headers["x-request-id"]));
    expect(body).not.toContain("agreement");
  });

  test.each([
    ["a host that is none", "/", { Host: "bad host" }],
    ["a path that cannot be decoded", "/assets/%E0%A4%A", {}],
  ])("answers %s as the reader's mistake", async (_what, path, headers) => {
    expect((await (await openWeb()).ask(path, { headers })).status).toBe(400);
  });
});
