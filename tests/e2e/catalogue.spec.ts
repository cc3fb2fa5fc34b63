import { expect, test } from "playwright/test";
import { expectAccessible } from "./axe.ts";

test("an employer finds a job package by a misspelt word, and reads it to the end", async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto("/jobpakker");
  await expect(page.getByRole("article")).toHaveCount(12);
  if (javaScriptEnabled) await expectAccessible(page);

  await page.getByRole("searchbox", { name: "Søg i jobpakkerne" }).fill("kokkenmedhj");
  await page.getByRole("button", { name: "Søg", exact: true }).click();
  await expect(page).toHaveURL("/jobpakker?q=kokkenmedhj");
  await page.getByRole("link", { name: "Køkkenmedhjælper" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Køkkenmedhjælper");
  await expect(page.getByRole("figure", { name: "Trappen til jobbet" })).toBeVisible();
  await expect(page.getByText("Hvorfor dette trin?").first()).toBeVisible();
  await page.getByText("Vis ordene med forklaring").click();
  await expect(page.getByRole("table", { name: "Fagord på dansk og engelsk" }).getByRole("row")).toHaveCount(31);
  if (javaScriptEnabled) await expectAccessible(page);
});

test("filters stand in the address, come off one by one, and give a way out when nothing is left", async ({ page }) => {
  await page.goto("/jobpakker?q=xylofon&branche=transport&kommune=findes-ikke&side=-7");
  await expect(page.getByText("Ingen jobpakker passer til det hele")).toBeVisible();
  const active = page.getByRole("navigation", { name: "Valgte filtre" });
  await expect(active.getByRole("listitem")).toHaveCount(3);

  await active.getByRole("link", { name: "Fjern filteret Søgning: »xylofon«" }).click();
  await expect(page).toHaveURL("/jobpakker?branche=transport");
  await expect(page.getByRole("link", { name: "Lastbilchauffør" })).toBeVisible();
  await active.getByRole("link", { name: "Nulstil filtre" }).click();
  await expect(page).toHaveURL("/jobpakker");
});

test("choosing filters in the form leads to an address without the empty ones", async ({ page }) => {
  await page.goto("/jobpakker");
  await page.getByText("Vælg kommune, branche, varighed eller trin").click();
  await page.getByRole("combobox", { name: "Branche" }).selectOption({ label: "Rengøring" });
  await page.getByRole("button", { name: "Vis jobpakker" }).click();
  await expect(page).toHaveURL("/jobpakker?branche=cleaning");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a package is read in English, and handed over as a leaflet", async ({ page, request }) => {
  await page.goto("/jobpakker/koekkenmedhjaelper?sprog=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Kitchen assistant");
  const address = await page.getByRole("link", { name: "Get it as a leaflet (PDF)" }).getAttribute("href");
  const leaflet = await request.get(address ?? "");
  expect(leaflet.headers()["content-type"]).toBe("application/pdf");
  expect((await leaflet.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const again = await request.get(address ?? "", { headers: { "If-None-Match": leaflet.headers().etag ?? "" } });
  expect(again.status()).toBe(304);
});

test("a package that does not exist is a page that says so", async ({ page }) => {
  const address = "/jobpakker/findes-ikke";
  expect((await page.goto(address))?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Siden findes ikke");
  const leaflet = await page.goto(`${address}/folder.pdf`);
  expect(leaflet?.status()).toBe(404);
  await expect(page.getByText("Siden findes ikke")).toBeVisible();
});
