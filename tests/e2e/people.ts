import type { Page } from "playwright/test";

/** Signs in as one of the demonstration's people. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/log-ind");
  await page.getByRole("button", { name }).click();
  await page.waitForURL(/\/(kommune|arbejdsgiver)/);
}
