import { expect, type Page } from "playwright/test";

/**
 * Opens the newest mail to an address whose subject fits, waiting until the worker has delivered it, and answers the
 * address of the one link in it that leads to the portal.
 */
export async function linkInMail(page: Page, to: string, subject: RegExp): Promise<string> {
  const listed = page.getByRole("link", { name: subject }).first();
  await expect(async () => {
    await page.goto(`/dev/postkasse?til=${encodeURIComponent(to)}`);
    await expect(listed).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await listed.click();
  const links = page.getByRole("main").locator("a[href^='http']");
  return (await links.first().getAttribute("href")) ?? "";
}
