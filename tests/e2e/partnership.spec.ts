import { expect, test } from "playwright/test";
import { expectAccessible } from "./axe.ts";
import { signInAs } from "./people.ts";

test("a consultant follows a partnership's pledges, and an employer meets the limits of a new draft", async ({
  page,
  javaScriptEnabled,
}) => {
  await signInAs(page, "Karen Holm");
  await page.goto("/kommune/partnerskaber");
  await page.getByRole("link", { name: /^PA-/ }).last().click();
  await expect(page.getByText("1 af 3 lovede job er opfyldt, og 1 er reserveret")).toBeVisible();
  await expect(page.getByRole("row", { name: /JP-.*Amina/ })).toContainText("Reserveret");
  if (javaScriptEnabled) await expectAccessible(page);

  await signInAs(page, "Henrik Vang");
  await page.goto("/arbejdsgiver/partnerskaber");
  await page.getByLabel("Kommune").selectOption("159");
  await page.getByRole("button", { name: "Opret udkast" }).click();
  await expect(page.getByText("Udkastet er oprettet.")).toBeVisible();
  await page.getByLabel("Butiksmedhjælper: varige job").fill("-1");
  await page.getByRole("button", { name: "Gem udkast" }).click();
  await expect(page.getByRole("link", { name: /mellem 0 og 200, men er -1/ })).toBeVisible();
  await expect(page.getByLabel("Butiksmedhjælper: varige job")).toHaveValue("-1");
  if (javaScriptEnabled) await expectAccessible(page);
});
