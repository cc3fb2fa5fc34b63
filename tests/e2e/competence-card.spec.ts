import { expect, test } from "playwright/test";
import { expectAccessible } from "./axe.ts";
import { signInAs } from "./people.ts";

test("a consultant assesses, sees gap and strength at once, links them, and takes the card as a file", async ({
  page,
  javaScriptEnabled,
}) => {
  const look = async () => {
    if (javaScriptEnabled) await expectAccessible(page);
  };
  await signInAs(page, "Karen Holm");
  await page.goto("/kommune/aftaler?status=i-kraft");
  // Both projects visit one world: each takes a course of its own.
  await page
    .locator("main a[href^='/kommune/aftaler/']", { hasText: "JP-" })
    .nth(javaScriptEnabled ? 0 : 1)
    .click();
  await page.getByRole("link", { name: "Åbn kompetencekortet" }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Kompetencekort");
  await look();

  const parts = page.locator(".competence-part");
  const assess = async (index: number, level: string, example: string) => {
    const part = parts.nth(index);
    await part.locator("summary", { hasText: /^Vurder/ }).click();
    await part.getByRole("radio", { name: level, exact: true }).check({ force: true });
    await part.getByLabel("Et konkret eksempel").fill(example);
    await part.getByRole("button", { name: "Gem vurderingen" }).click();
  };

  await assess(0, "Med hjælp", "");
  await expect(page.locator("#error-summary")).toContainText("Skriv ét konkret eksempel");
  await expect(parts.nth(0).getByRole("radio", { name: "Med hjælp", exact: true })).toBeChecked();
  await look();
  await parts.nth(0).getByLabel("Et konkret eksempel").fill("Klarede kassen torsdag, men bad om hjælp til returvarer");
  await parts.nth(0).getByRole("button", { name: "Gem vurderingen" }).click();
  await expect(parts.nth(0)).toContainText("Vurderingen er gemt");
  await assess(1, "Kan lære fra sig", "Viste den nye kollega rundt på lageret fredag");
  await expect(parts.nth(1)).toContainText("Vurderingen er gemt");

  const gap = (await parts.nth(0).getByRole("heading").textContent()) ?? "";
  const strength = (await parts.nth(1).getByRole("heading").textContent()) ?? "";
  await expect(page.getByRole("region", { name: /^Huller/ })).toContainText(gap);
  await expect(page.getByRole("region", { name: /^Styrker/ })).toContainText(strength);

  await parts.nth(0).locator("summary", { hasText: "Peg på en styrke" }).click();
  await parts.nth(0).getByLabel("Styrke", { exact: true }).selectOption({ label: strength });
  await parts.nth(0).getByLabel("Hvordan bærer den?").fill("Spørger selv om hjælp i tide");
  await parts.nth(0).getByRole("button", { name: "Gem koblingen" }).click();
  await expect(page.getByRole("region", { name: /^Huller/ })).toContainText(`Båret af ${strength}`);
  await page.locator("summary", { hasText: "Vis profilen som tabel" }).click();
  await expect(page.getByRole("table").first()).toContainText("Med hjælp");
  await look();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(360);

  const address = await page.getByRole("link", { name: "Hent kortet som PDF" }).getAttribute("href");
  const file = await page.request.get(address ?? "");
  expect(file.headers()["content-type"]).toBe("application/pdf");
  expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
});
