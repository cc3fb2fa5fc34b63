import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import compression from "compression";
import express, { type RequestHandler } from "express";
import { describe, expect, it, onTestFinished } from "vitest";
import { makePublicPageCache } from "./public-page-cache.server.ts";

type Answer = { status: number; headers: Headers; text: string };

/** A portal of one page, that counts how often it renders. */
async function openPortal(page?: RequestHandler) {
  const portal = { version: 1, date: "2026-08-18", rendered: 0, get: ask };
  const app = express();
  app.disable("etag");
  app.use(compression({ threshold: 0 }));
  app.use((_req, res, next) => {
    res.set("Content-Security-Policy", `script-src 'nonce-${Math.random()}'`);
    next();
  });
  app.use(
    makePublicPageCache({
      buildId: "b1",
      catalogueVersion: async () => portal.version,
      frame: () => portal.date,
      maxEntries: 10,
    }),
  );
  app.use((_req, _res, next) => {
    portal.rendered += 1;
    next();
  });
  app.use(
    page ??
      ((req, res) => {
        res.status(200).type("html");
        res.write("<!doctype html><p>Køkken ");
        res.write(Buffer.from(`${portal.rendered}`));
        res.end(` ${req.headers.cookie ?? "ingen"}</p>`);
      }),
  );
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  onTestFinished(async () => {
    server.closeAllConnections();
    await promisify(server.close.bind(server))();
  });

  async function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  }
  return portal;
}

const etagOf = (answer: Answer): string => answer.headers.get("ETag") ?? "";

describe("public pages", () => {
  it("are rendered once and then told from memory, the same to the letter", async () => {
    const portal = await openPortal();
    const first = await portal.get("/jobpakker");
    const second = await portal.get("/jobpakker");
    expect(first.text).toBe("<!doctype html><p>Køkken 1 ingen</p>");
    expect(second.text).toBe(first.text);
    expect(etagOf(second)).toBe(etagOf(first));
    expect(second.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(second.headers.get("Vary")).toContain("Cookie");
    expect(second.headers.get("Cache-Control")).toBe("private, no-cache");
    expect(portal.rendered).toBe(1);
  });

  it("are not sent again to a browser that has them, and not rendered for it", async () => {
    const portal = await openPortal();
    const { headers } = await portal.get("/");
    const again = await portal.get("/", { "If-None-Match": `"x", ${headers.get("ETag")}` });
    expect(again).toMatchObject({ status: 304, text: "" });
    expect(portal.rendered).toBe(1);
  });

  it("cost nothing for a browser that has them, even when the portal keeps them no longer", async () => {
    const portal = await openPortal();
    const first = await portal.get("/");
    for (let i = 0; i < 20; i++) await portal.get(`/jobpakker?side=${i}`);
    const { rendered } = portal;
    expect((await portal.get("/", { "If-None-Match": etagOf(first) })).status).toBe(304);
    expect(portal.rendered).toBe(rendered);
    await portal.get("/");
    expect(portal.rendered).toBe(rendered + 1);
  });

  it("are another page under another name", async () => {
    const portal = await openPortal();
    const plain = await portal.get("/");
    const forwarded = await portal.get("/", { "X-Forwarded-Host": "another.example", "If-None-Match": etagOf(plain) });
    expect(forwarded.status).toBe(200);
    expect(portal.rendered).toBe(2);
  });

  it("are rendered anew when the catalogue or the day in the frame has changed", async () => {
    const portal = await openPortal();
    const first = await portal.get("/jobpakker");
    portal.version = 2;
    const second = await portal.get("/jobpakker", { "If-None-Match": etagOf(first) });
    expect(second.status).toBe(200);
    portal.date = "2026-08-19";
    const third = await portal.get("/jobpakker", { "If-None-Match": etagOf(second) });
    expect(third.status).toBe(200);
    expect(portal.rendered).toBe(3);
  });

  it("differ by language and by address", async () => {
    const portal = await openPortal();
    const danish = await portal.get("/jobpakker");
    const english = await portal.get("/jobpakker", { Cookie: "sprog=en" });
    const filtered = await portal.get("/jobpakker?branche=retail");
    expect(new Set([danish, english, filtered].map(etagOf)).size).toBe(3);
    expect((await portal.get("/jobpakker", { Cookie: "andet=1; sprog=en" })).text).toBe(english.text);
    expect(portal.rendered).toBe(3);
  });

  it("are told without their text to who asks for the headers alone", async () => {
    const portal = await openPortal();
    const page = await portal.get("/");
    const head = await portal.get("/", {}, "HEAD");
    expect(head).toMatchObject({ status: 200, text: "" });
    expect(etagOf(head)).toBe(etagOf(page));
    expect(portal.rendered).toBe(1);
  });

  it("arrive compressed and whole from memory", async () => {
    const portal = await openPortal();
    await portal.get("/", { "Accept-Encoding": "identity" });
    const packed = await portal.get("/", { "Accept-Encoding": "gzip" });
    expect(packed.headers.get("Content-Encoding")).toBe("gzip");
    expect(packed.text).toBe("<!doctype html><p>Køkken 1 ingen</p>");
  });

  it("carry each answer's own security headers", async () => {
    const portal = await openPortal();
    const policies = [await portal.get("/"), await portal.get("/")].map((a) =>
      a.headers.get("Content-Security-Policy"),
    );
    expect(new Set(policies).size).toBe(2);
  });
});

describe("a page is rendered every time", () => {
  async function expectRenderedTwice(
    page: RequestHandler | undefined,
    path: string,
    headers: Record<string, string> = {},
  ) {
    const portal = await openPortal(page);
    const first = await portal.get(path, headers);
    await portal.get(path, headers);
    expect(portal.rendered).toBe(2);
    expect(first.headers.get("ETag")).toBeNull();
    return first;
  }

  it("for who is signed in", async () => {
    await expectRenderedTwice(undefined, "/jobpakker", { Cookie: "sprog=da; portalen=abc" });
  });

  it("when the address chooses a language", async () => {
    await expectRenderedTwice(undefined, "/jobpakker?sprog=en");
  });

  it.each([
    "/jobpakker/koekkenmedhjaelper/henvendelse",
    "/jobpakker/koekkenmedhjaelper/folder.pdf",
    "/jobpakker.data",
    "/log-ind",
  ])("where it is no page of the catalogue: %s", async (path) => {
    await expectRenderedTwice(undefined, path);
  });

  it("when it was not found", async () => {
    const answer = await expectRenderedTwice(
      (_req, res) => void res.status(404).type("html").end("<p>Findes ikke"),
      "/jobpakker/x",
    );
    expect(answer).toMatchObject({ status: 404, text: "<p>Findes ikke" });
  });

  it("when it sets a cookie", async () => {
    await expectRenderedTwice((_req, res) => void res.cookie("a", "b").type("html").end("<p>"), "/");
  });

  it("when its scripts carry a nonce", async () => {
    const page: RequestHandler = (_req, res) => void res.type("html").end('<script nonce="abc"></script>');
    expect((await expectRenderedTwice(page, "/")).text).toBe('<script nonce="abc"></script>');
  });

  it("when it is no HTML, or too large to keep, and arrives whole", async () => {
    await expectRenderedTwice((_req, res) => void res.json({ a: 1 }), "/");
    const half = "x".repeat(300_000);
    const large: RequestHandler = (_req, res) => {
      res.type("html").write(half);
      res.write(half);
      res.end("y");
    };
    expect((await expectRenderedTwice(large, "/")).text).toBe(`${half}${half}y`);
  });
});

it("a portal whose catalogue cannot be read says so, and does not hang", async () => {
  const app = express();
  app.use(
    makePublicPageCache({ buildId: "b", maxEntries: 1, catalogueVersion: () => Promise.reject(new Error("no disk")) }),
  );
  app.use(((error, _req, res, _next) => void res.status(500).end(error.message)) as express.ErrorRequestHandler);
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => void server.close());
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  expect([response.status, await response.text()]).toEqual([500, "no disk"]);
});
