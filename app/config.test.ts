import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";

const secret = "0123456789abcdef0123456789abcdef";
const complete = {
  PORTAL_MODE: "production",
  BASE_URL: "https://jobpakker.example.dk/",
  PORTAL_SECRET: secret,
  SMTP_URL: "smtps://portal:kode@mail.example.dk",
  MAIL_FROM: "noreply@jobpakker.example.dk",
  SEAL_P12_FILE: "/etc/jobpakkeportalen/seal.p12",
  SEAL_P12_PASSPHRASE: "",
};

describe("a demonstration", () => {
  test("needs nothing but the secret that the start makes", () => {
    expect(readConfig({ PORTAL_SECRET: secret })).toEqual({
      ok: true,
      value: {
        mode: "demo",
        host: "127.0.0.1",
        port: 3000,
        dataDir: "./data",
        databaseFile: "./data/portal.db",
        baseUrl: "http://localhost:3000",
        secret,
        smtpUrl: "smtp://127.0.0.1:1025",
        mailFrom: "noreply@jobpakkeportalen.example",
        seal: undefined,
        trustedProxies: 0,
      },
    });
  });

  test("sends to the local inbox whatever mail server the environment names", () => {
    const config = readConfig({
      PORTAL_SECRET: secret,
      SMTP_URL: "smtp://mail.example.dk",
      INBOX_SMTP_URL: "smtp://127.0.0.1:4025",
    });
    expect(config).toMatchObject({ ok: true, value: { smtpUrl: "smtp://127.0.0.1:4025" } });
  });

  test("takes its address from its port", () => {
    expect(readConfig({ PORTAL_SECRET: secret, PORT: "4321" })).toMatchObject({
      value: { baseUrl: "http://localhost:4321" },
    });
  });
});

describe("production", () => {
  test("reads everything from the environment", () => {
    expect(
      readConfig({ ...complete, PORT: "8080", HOST: "0.0.0.0", DATA_DIR: "/var/portal/", TRUSTED_PROXIES: "1" }),
    ).toEqual({
      ok: true,
      value: {
        mode: "production",
        host: "0.0.0.0",
        port: 8080,
        dataDir: "/var/portal/",
        databaseFile: "/var/portal/portal.db",
        baseUrl: "https://jobpakker.example.dk",
        secret,
        smtpUrl: "smtps://portal:kode@mail.example.dk",
        mailFrom: "noreply@jobpakker.example.dk",
        seal: { p12File: "/etc/jobpakkeportalen/seal.p12", passphrase: "" },
        trustedProxies: 1,
      },
    });
  });

  test("is told everything that is missing at once, each with its remedy", () => {
    const config = readConfig({ PORTAL_MODE: "production" });
    if (config.ok) throw new Error("the configuration was accepted");
    const named = config.refusal.map((sentence) => sentence.split(" ")[0]);
    expect(named).toEqual([
      "BASE_URL",
      "PORTAL_SECRET",
      "SMTP_URL",
      "MAIL_FROM",
      "SEAL_P12_FILE",
      "SEAL_P12_PASSPHRASE",
    ]);
    for (const sentence of config.refusal) expect(sentence).toMatch(/^[A-Z0-9_]+ is missing: set it to .+\.$/);
  });

  test.each([
    ["PORTAL_MODE", "staging"],
    ["PORT", "http"],
    ["PORT", "70000"],
    ["TRUSTED_PROXIES", "-1"],
    ["BASE_URL", "jobpakker.example.dk"],
    ["BASE_URL", "https://example.dk/jobpakker"],
    ["BASE_URL", "ftp://example.dk"],
    ["BASE_URL", "http://jobpakker.example.dk"],
    ["PORTAL_SECRET", "for kort"],
    ["SMTP_URL", "mail.example.dk"],
    ["MAIL_FROM", "portalen"],
  ])("does not start with %s as «%s», and says what to write", (name, value) => {
    const config = readConfig({ ...complete, [name]: value });
    if (config.ok) throw new Error("the configuration was accepted");
    expect(config.refusal).toHaveLength(1);
    expect(config.refusal[0]).toMatch(new RegExp(`^${name} .+: (set|write) it .+`));
  });

  test("never repeats a secret or a password in what it complains about", () => {
    const config = readConfig({ ...complete, PORTAL_SECRET: "hemmelig", SMTP_URL: "portal:hemmelig@mail" });
    expect(JSON.stringify(config)).not.toContain("hemmelig");
    expect(config.ok).toBe(false);
  });
});
