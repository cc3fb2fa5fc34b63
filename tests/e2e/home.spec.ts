import { expect, test } from "playwright/test";
import { expectAccessible } from "./axe.ts";

test("the front page opens in Danish and says in one heading what the portal is", async ({
  page,
  javaScriptEnabled,
}) => {
  const answer = await page.goto("/");
  expect(answer?.status()).toBe(200);
  await expect(page.locator("html")).toHaveAttribute("lang", "da");
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/\S/);
  if (javaScriptEnabled) await expectAccessible(page);
});
