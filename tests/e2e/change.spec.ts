import { expect, type Locator, type Page, test } from "playwright/test";
import { addDays, plainDate } from "../../app/domain/shared/plain-date.ts";
import { expectAccessible } from "./axe.ts";
import { tick } from "./forms.ts";
import { linkInMail } from "./inbox.ts";
import { signInAs } from "./people.ts";

test.describe.configure({ timeout: 240_000 });

test("an agreement in force is changed, refused a change, and objected to", async ({ page, javaScriptEnabled }) => {
  // Each browser has a course of its own in the demonstration's Gladsaxe.
  const citizen = javaScriptEnabled ? "Åge (" : "Søren (";
  const look = async () => {
    if (javaScriptEnabled) await expectAccessible(page);
  };

  let agreement = "";
  const mails: Record<string, string> = {};
  await test.step("a consultant opens an agreement in force", async () => {
    await signInAs(page, "Karen Holm");
    await page.goto("/kommune/aftaler");
    await page.getByRole("row").filter({ hasText: citizen }).getByRole("link").first().click();
    await page.waitForURL(/\/kommune\/aftaler\/[^?]/);
    agreement = page.url().replace(/\?.*/, "");
    const contacts = page.getByRole("region", { name: "Mailadresser" }).locator("summary");
    for (const text of await contacts.allInnerTexts()) {
      const [, role = "", address = ""] = /\(([^)]+)\): (\S+)$/.exec(text) ?? [];
      mails[role] = address;
    }
    expect(Object.keys(mails)).toEqual(expect.arrayContaining(["arbejdsgiver", "mentor", "borger"]));
    await look();
  });

  await test.step("the dry run says what more hours for the mentor do, and saves nothing", async () => {
    await openForm(page, agreement);
    await look();
    await page.getByLabel("Timer om ugen til mentor").fill("3,5");
    await page.getByRole("button", { name: "Se, hvad ændringen gør" }).click();
    const plan = page.getByRole("region", { name: "Det gør ændringen" });
    await expect(plan).toContainText("Det er en ændring af indholdet");
    await expect(plan).toContainText("3,5 timer om ugen");
    await expect(plan.getByRole("definition").first()).toContainText("(arbejdsgiver)");
    await expect(plan.getByRole("definition").first()).toContainText("(mentor)");
    await expect(plan.getByRole("definition").nth(1)).toContainText("(borger)");
    await expect(page.getByLabel("Timer om ugen til mentor")).toHaveValue("3,5");
    await look();
  });

  await test.step("only employer and mentor sign, and then the new version holds", async () => {
    await propose(page);
    await expect(page.getByRole("heading", { name: "En ændring er på vej" })).toBeVisible();
    await look();
    for (const who of ["mentor", "arbejdsgiver"]) {
      await openChangeToSign(page, mails[who] ?? "");
      await expect(page.getByRole("region", { name: "Det er ændret" })).toContainText("3,5 timer om ugen");
      await expect(page.getByText("Gælder fortsat").first()).toBeVisible();
      await look();
      await tick(page.locator("input[name='consent']"));
      await page.getByRole("button", { name: "Underskriv aftalen" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tak. Du har underskrevet");
      await look();
    }
    await page.goto(agreement);
    await expect(versions(page).first()).toContainText("Gælder nu");
    await expect(page.getByRole("heading", { name: "En ændring er på vej" })).toHaveCount(0);
    await page.goto(`${agreement}/kontrakt?version=1`);
    await expect(page.getByText("Denne version gælder ikke")).toBeVisible();
    await look();
  });

  await test.step("a change that the mentor refuses falls away", async () => {
    await openForm(page, agreement);
    await page.getByLabel("Timer om ugen til mentor").fill("9");
    await propose(page);
    await openChangeToSign(page, mails.mentor ?? "");
    await page.getByText("Jeg vil ikke underskrive").click();
    await page.getByLabel("Hvorfor vil du ikke underskrive?").fill("Det er for mange timer.");
    await page.getByRole("button", { name: "Sig nej til aftalen" }).click();
    await expect(page.getByText("Ændringen er faldet")).toBeVisible();
    await look();
    await page.goto(agreement);
    await expect(versions(page).first()).toContainText("Mentor sagde nej: Det er for mange timer.");
    await expect(versions(page).nth(1)).toContainText("Gælder nu");
  });

  await test.step("moved dates are objected to, and then wait for signatures", async () => {
    await openForm(page, agreement);
    const end = page.getByRole("group", { name: "Mentorordningen slutter" });
    await fillDay(end, addDays(await dayIn(end), -7));
    await page.getByRole("button", { name: "Se, hvad ændringen gør" }).click();
    await expect(page.getByText("Kun datoer flytter")).toBeVisible();
    await propose(page);
    await page.goto(await linkInMail(page, mails.borger ?? "", /dato/i));
    await expect(page.getByRole("heading", { name: "Passer de nye datoer ikke?" })).toBeVisible();
    await look();
    await page.getByLabel("Hvorfor passer datoerne ikke?").fill("Jeg vil gerne have min mentor hele vejen.");
    await page.getByRole("button", { name: "Gør indsigelse" }).click();
    await expect(page.getByText("Din indsigelse er modtaget")).toBeVisible();
    await expect(page.getByText("Ændringen venter på underskrifter")).toBeVisible();
    await look();

    await page.goto(agreement);
    await expect(page.getByText("Borger har gjort indsigelse")).toBeVisible();
    await page.getByText("Træk ændringen tilbage").first().click();
    await page.getByRole("button", { name: "Træk ændringen tilbage" }).click();
    await expect(page.getByText("Ændringen er trukket tilbage")).toBeVisible();
    await expect(versions(page).first()).toContainText("Trukket tilbage");
  });

  await test.step("a wrong address is corrected without anybody signing again", async () => {
    const row = page.getByRole("region", { name: "Mailadresser" }).locator("details").filter({ hasText: "(mentor)" });
    await row.locator("summary").click();
    await row.getByLabel("Ny mailadresse").fill(`rettet-${mails.mentor}`);
    await row.getByRole("button", { name: "Ret adressen" }).click();
    await expect(page.getByText("Adressen er rettet")).toBeVisible();
    await look();
  });
});

const versions = (page: Page) => page.getByRole("region", { name: "Versioner" }).locator("ol > li");

async function openForm(page: Page, agreement: string): Promise<void> {
  await page.goto(agreement);
  await page.getByRole("link", { name: "Ændr aftalen" }).click();
  await page.getByLabel("Hvorfor skal aftalen ændres?").fill("Det blev vi enige om på mødet.");
}

async function propose(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Foreslå ændringen" }).click();
  await expect(page.getByText("Ændringen er foreslået")).toBeVisible();
}

/** Mails to one person about signing are many: the newest is the change's as soon as it has come. */
async function openChangeToSign(page: Page, to: string): Promise<void> {
  await expect(async () => {
    await page.goto(await linkInMail(page, to, /underskr|skriv under|ændring/i));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("En ændring venter på din underskrift", {
      timeout: 500,
    });
  }).toPass({ timeout: 60_000 });
}

async function dayIn(group: Locator) {
  const [day = "", month = "", year = ""] = await Promise.all(
    ["Dag", "Måned", "År"].map((label) => group.getByLabel(label).inputValue()),
  );
  return plainDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

async function fillDay(group: Locator, date: string): Promise<void> {
  const [year = "", month = "", day = ""] = date.split("-");
  await group.getByLabel("Dag").fill(day);
  await group.getByLabel("Måned").fill(month);
  await group.getByLabel("År").fill(year);
}
