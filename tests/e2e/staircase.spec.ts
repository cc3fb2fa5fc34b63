import { expect, type Page, test } from "playwright/test";
import { addDays, addWeeks, type PlainDate, plainDate } from "../../app/domain/shared/plain-date.ts";
import { expectAccessible } from "./axe.ts";
import { fillDate, tick } from "./forms.ts";
import { signInAs } from "./people.ts";

test.describe.configure({ timeout: 120_000 });

/** Each browser has a course of its own in the demonstration. */
async function openCourse(page: Page, consultant: string, citizen: string): Promise<void> {
  await signInAs(page, consultant);
  await page.goto("/kommune/aftaler");
  await page
    .getByRole("row")
    .filter({ hasText: `${citizen} (` })
    .getByRole("link")
    .first()
    .click();
  await page.waitForURL(/\/kommune\/aftaler\/[^?]/);
  await page.locator("summary", { hasText: "Beslut, hvad der følger efter" }).click();
}

const decisions = (page: Page) => page.getByRole("region", { name: "Beslutninger om næste trin" });
const today = plainDate(new Date().toISOString().slice(0, 10));

test("a step is skipped with a reason, as a change that the parties sign", async ({ page, javaScriptEnabled }) => {
  const look = async () => {
    if (javaScriptEnabled) await expectAccessible(page);
  };
  const [consultant, who] = javaScriptEnabled
    ? (["Bodil Kjærgård", "Björk"] as const)
    : (["Uffe Clausager", "Jens Peter"] as const);
  await openCourse(page, consultant, who);
  await look();
  const form = decisions(page);
  await tick(form.locator("input[value='skip-ahead']"));
  await form.getByRole("button", { name: "Gem beslutningen" }).click();
  await expect(page.getByRole("alert")).toContainText("Spring frem til");
  await expect(decisions(page).locator("input[value='skip-ahead']")).toBeChecked();
  await look();

  const reason = "Borgeren viste allerede i prøveperioden det, trinnet skulle vise.";
  const target = decisions(page).getByRole("combobox", { name: "Spring frem til" });
  const [step = ""] = (await target.locator("option:not([value=''])").allInnerTexts()).slice(0, 1);
  await target.selectOption({ label: step });
  await decisions(page).getByRole("textbox", { name: "Begrundelse" }).fill(reason);
  await decisions(page).getByRole("button", { name: "Gem beslutningen" }).click();

  await expect(page.getByText("Beslutningen er gemt, og ændringen er sendt")).toBeVisible();
  await expect(decisions(page)).toContainText(`Springer frem til ${step}`);
  await expect(decisions(page)).toContainText(reason);
  await expect(page.getByRole("heading", { name: "En ændring er på vej" })).toBeVisible();
  await look();
});

test("an ordinary job now ends the package in one action", async ({ page, javaScriptEnabled }) => {
  const look = async () => {
    if (javaScriptEnabled) await expectAccessible(page);
  };
  const [consultant, citizen] = javaScriptEnabled
    ? (["Dorthe Rævdal", "Mihai"] as const)
    : (["Inger Thrane", "Emil"] as const);
  await openCourse(page, consultant, citizen);
  await tick(decisions(page).locator("input[value='job-now']"));
  await decisions(page).getByLabel("Timer om ugen i jobbet").fill("37");
  await fillDate(page, "Jobbet begynder", addWeeks(today, 1));
  await decisions(page).getByRole("button", { name: "Gem beslutningen" }).click();

  await expect(page.getByText("Forløbet er afsluttet med ordinært job")).toBeVisible();
  await expect(page.getByText("Gennemført").first()).toBeVisible();
  await expect(decisions(page)).toContainText("Ordinært job");
  await look();
});

test("a citizen joins a cohort on an intake day, and leaves ready for a course", async ({
  page,
  javaScriptEnabled,
}) => {
  const look = async () => {
    if (javaScriptEnabled) await expectAccessible(page);
  };
  await signInAs(page, javaScriptEnabled ? "Bodil Kjærgård" : "Karen Holm");
  await page.getByRole("navigation", { name: "Hovedmenu" }).getByRole("link", { name: "Hold", exact: true }).click();
  await page.waitForURL(/\/kommune\/hold$/);
  await look();
  await page.getByLabel("Navn").fill("Mandagsholdet");
  await fillDate(page, "Første dag", nextMonday(today));
  await page.getByLabel("Pladser").fill("12");
  await page.getByRole("button", { name: "Opret hold" }).click();
  await expect(page.getByText("Holdet er oprettet.")).toBeVisible();
  await look();

  const citizen = page.getByRole("combobox", { name: "Borger" });
  const [name = ""] = (await citizen.locator("option:not([value=''])").allInnerTexts()).slice(0, 1);
  await citizen.selectOption({ label: name });
  await page.getByRole("button", { name: "Optag en borger" }).click();
  await expect(page.getByRole("heading", { level: 3, name })).toBeVisible();
  await look();

  await page.locator("summary", { hasText: "forlader holdet" }).click();
  await fillDate(page, "Sidste dag", addWeeks(nextMonday(today), 3));
  await page.getByLabel("Hvorfor?").selectOption({ label: "Klar til et forløb hos en arbejdsgiver" });
  await page.getByLabel("Starttrin i et forløb").selectOption({ index: 2 });
  await page.getByRole("button", { name: "Gem", exact: true }).click();
  await expect(page.getByText("Borgeren har forladt holdet.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Har forladt holdet" })).toContainText(name);
  await look();
});

function nextMonday(from: PlainDate): PlainDate {
  const day = new Date(`${from}T00:00:00Z`).getUTCDay() || 7;
  return addDays(from, 8 - day);
}
