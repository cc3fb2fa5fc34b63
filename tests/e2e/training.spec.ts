import { expect, test } from "playwright/test";
import { expectAccessible } from "./axe.ts";
import { signInAs } from "./people.ts";

test("training is refused for lack of a gap, and accepted with one", async ({ page, javaScriptEnabled }) => {
  const gapIsMissing = page.getByText("Hullet på kompetencekortet, som kurset lukker");
  await signInAs(page, "Karen Holm");
  await page.goto("/kommune/aftaler?status=kladde");
  await page.getByRole("row").nth(1).getByRole("link").first().click();
  await page.waitForURL(/\/kommune\/aftaler\/[^?]/);
  const agreement = page.url();

  const observe = async (level: string) => {
    await page.goto(`${agreement}/rediger`);
    await page.locator("[id$='.observed']").first().selectOption(level);
    await page.getByRole("button", { name: "Gem kladde" }).last().click();
    await expect(page.getByText("Kladden er gemt")).toBeVisible();
  };

  await observe("can-teach");
  await expect(gapIsMissing.first()).toBeVisible();
  if (javaScriptEnabled) await expectAccessible(page);
  await observe("not-tried");
  await expect(gapIsMissing).toHaveCount(0);
});
