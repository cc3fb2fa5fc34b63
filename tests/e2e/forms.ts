import { expect, type Locator, type Page } from "playwright/test";
import type { PlainDate } from "../../app/domain/shared/plain-date.ts";

/** The design system draws the tick itself and lays the label over it: a person presses the label. */
export async function tick(input: Locator): Promise<void> {
  const id = await input.getAttribute("id");
  await input.page().locator(`label[for="${id}"]`).click();
  await expect(input).toBeChecked();
}

export async function fillDate(page: Page, label: string, date: PlainDate): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  const group = page.getByRole("group", { name: label });
  await group.getByLabel("Dag").fill(day);
  await group.getByLabel("Måned").fill(month);
  await group.getByLabel("År").fill(year);
}
