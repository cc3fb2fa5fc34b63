import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "playwright/test";
import { parseCvrNumber } from "../../app/domain/shared/identifiers.ts";
import { addDays, addWeeks, type PlainDate, plainDate, weekday } from "../../app/domain/shared/plain-date.ts";
import { addWorkingDays, onOrAfter } from "../../app/domain/shared/working-days.ts";
import { expectAccessible } from "./axe.ts";
import { fillDate, tick } from "./forms.ts";
import { linkInMail } from "./inbox.ts";
import { signInAs } from "./people.ts";

/** A company that nobody has: the first number from here on whose weights fit. */
function aCvrNumber(from: number): string {
  for (let number = from; ; number++) if (parseCvrNumber(String(number))) return String(number);
}

const names = {
  employer: "Åse Ørsted-Nyborg",
  representative: "Ole Ærø",
  mentor: "Gülşah İnceoğlu",
  citizen: "Mohammed Sørensen Åkjær",
};

test.describe.configure({ timeout: 240_000 });

test("from a job package to a sealed contract and the mentor's reminder", async ({ page, javaScriptEnabled }, info) => {
  // Its own company and addresses, also when the journey is made twice in one world.
  const run = `${javaScriptEnabled ? "med" : "uden"}-${info.workerIndex}-${Date.now().toString(36)}`;
  const number = Date.now() % 900_000;
  const mail = (who: string) => `${who}-${run}@nordhavn.example`;
  const workplace = `Nordhavns Lager ${run}`;
  const look = async () => {
    if (javaScriptEnabled) await expectAccessible(page);
  };

  const today = await demoDay(page);
  const start = onOrAfter(addDays(addWeeks(today, 10), 8 - weekday(today)));

  await test.step("an employer finds the package and asks for it", async () => {
    await page.goto("/jobpakker");
    await look();
    await page.getByRole("searchbox").fill("lagermedarb transp");
    await page.getByRole("button", { name: /^(Søg|Vis jobpakker)/ }).click();
    await page.getByRole("link", { name: "Lagermedarbejder i transportbranchen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Lagermedarbejder i transportbranchen");
    await look();
    await page.getByRole("link", { name: "Spørg efter denne jobpakke" }).first().click();
    await look();

    await page.getByLabel("CVR-nummer").fill("12345678");
    await page.getByLabel("Virksomhedens navn").fill("Nordhavns Lager ApS");
    await page.getByRole("button", { name: "Send henvendelsen" }).click();
    const summary = page.locator("#error-summary");
    await expect(summary).toBeFocused();
    await expect(summary).toContainText("CVR-nummer");
    await expect(page.getByLabel("Virksomhedens navn")).toHaveValue("Nordhavns Lager ApS");
    await look();

    await tick(page.getByRole("radio", { name: "Privat arbejdsgiver" }));
    await page.getByLabel("CVR-nummer").fill(aCvrNumber(98_000_000 + number));
    await page.getByLabel("P-nummer").fill(`1099${String(number).padStart(6, "0")}`);
    await page.getByLabel("Arbejdsstedets navn").fill(workplace);
    await page.getByLabel("Vej og nummer").fill("Sundkaj 9");
    await page.getByLabel("Postnummer").fill("2860");
    await page.getByLabel("By", { exact: true }).fill("Søborg");
    await page.getByLabel("Ordinært ansatte i fuldtidspersoner").fill("12,5");
    await page.getByLabel("Kommune").selectOption({ label: "Gladsaxe Kommune" });
    await page.getByLabel("Antal pladser").fill("1");
    await fillDate(page, "Ønsket start", start);
    await page.getByLabel("Mentors navn").fill(names.mentor);
    await page.getByLabel("Mentors titel").fill("Holdleder");
    await page.getByLabel("Mentors mailadresse").fill(mail("mentor"));
    await page.getByLabel("Kontaktpersonens navn").fill(names.employer);
    await page.getByLabel("Kontaktpersonens titel").fill("Direktør");
    await page.getByLabel("Kontaktpersonens mailadresse").fill(mail("chef"));
    await page.getByLabel("Telefon").fill("12 34 56 78");
    await tick(page.getByLabel("Arbejdspladsen er ikke omfattet af en arbejdskonflikt"));
    await page.getByRole("button", { name: "Beregn pladser" }).click();
    await expect(page.getByText("Plads til 2 personer")).toBeVisible();
    await page.getByRole("button", { name: "Send henvendelsen" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Henvendelsen er sendt");
    await look();
  });

  let inquiry = "";
  await test.step("a consultant approves a match", async () => {
    await signInAs(page, "Karen Holm");
    await look();
    await page.goto("/kommune/henvendelser");
    await look();
    await page.getByRole("row").filter({ hasText: workplace }).getByRole("link").first().click();
    inquiry = page.url();
    await look();
    const beginsWithTrial = page.getByRole("listitem").filter({ hasText: "Prøveperiode" });
    await beginsWithTrial.getByRole("button", { name: "Foreslå" }).first().click();
    await page.getByRole("button", { name: "Godkend match" }).click();
    await expect(page.getByText("arbejdsgiver har fået en mail")).toBeVisible();
  });

  await test.step("the employer says yes to the candidate", async () => {
    await page.goto(await linkInMail(page, mail("chef"), /kandidat/i));
    await look();
    await page.getByRole("button", { name: /Ja/ }).click();
    await look();
  });

  let agreement = "";
  await test.step("the agreement is drafted, completed and sent to signature", async () => {
    await page.goto(inquiry);
    await page.getByRole("button", { name: "Lav aftalekladde" }).click();
    await page.waitForURL(/\/kommune\/aftaler\//);
    agreement = page.url().replace(/\/rediger.*|\?.*/, "");
    await page.goto(agreement);
    await expect(page.getByText("Borgerens fulde navn")).toBeVisible();
    await look();

    await page.goto(`${agreement}/rediger`);
    await look();
    await page.getByLabel("Fulde navn").fill(names.citizen);
    await page.locator("#draft-citizen\\.email").fill(mail("borger"));
    await page.locator("#draft-representative\\.name").fill(names.representative);
    await page.locator("#draft-representative\\.email").fill(mail("repr"));
    await page.getByLabel("Hvem underskriver for kommunen?").selectOption({ label: "Lise Brandt, Afdelingsleder" });
    for (const provider of await page.locator("[id$='.provider']").all()) await provider.fill("AMU Hovedstaden");
    await completeLimits(page);
    await page.getByRole("button", { name: "Gem kladde" }).last().click();
    await page.goto(agreement);
    await page.getByRole("button", { name: "Send til gennemsyn" }).click();
    await page.getByRole("button", { name: "Send til underskrift" }).click();
    await expect(page.getByText("Aftalen er sendt til underskrift")).toBeVisible();
    await look();
  });

  await test.step("everybody signs, the municipality last", async () => {
    for (const who of ["chef", "repr", "mentor", "borger"]) {
      const link = await linkInMail(page, mail(who), /underskr|skriv under/i);
      await page.goto(link);
      await look();
      await tick(page.locator("input[name='consent']"));
      await page.getByRole("button", { name: "Underskriv aftalen" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tak. Du har underskrevet");
      await look();
    }
    await signInAs(page, "Lise Brandt");
    await page.goto(`${agreement}/underskriv`);
    await look();
    await tick(page.locator("input[name='consent']"));
    await page.getByRole("button", { name: "Underskriv aftalen" }).click();
    await page.goto(agreement);
    await expect(page.getByText("I kraft").first()).toBeVisible();
    await look();
  });

  await test.step("the sealed contract reaches the parties and is what it says", async () => {
    for (const who of ["repr", "borger", "chef", "mentor"]) {
      await page.goto(await linkInMail(page, mail(who), /Aftalen gælder/));
      await look();
    }
    const href = await page.getByRole("link", { name: "Gem kontrakten som PDF" }).getAttribute("href");
    const response = await page.request.get(href ?? "");
    const folder = mkdtempSync(join(tmpdir(), "contract-"));
    const file = join(folder, "kontrakt.pdf");
    writeFileSync(file, await response.body());
    expect(execFileSync("pdfsig", [file], { encoding: "utf8" })).toContain("Signature is Valid");
    execFileSync("qpdf", ["--check", file]);
    const words = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).normalize("NFC");
    for (const name of [...Object.values(names), "Lise Brandt"]) expect(words).toContain(name);

    await page.goto(`${page.url().replace(/\?.*/, "")}/kontrakt`);
    await expect(page.getByText(names.citizen).first()).toBeVisible();
    await look();

    await page.goto("/verificer");
    await look();
    await page.locator("input[type='file']").setInputFiles(file);
    await page.getByRole("button", { name: "Bekræft" }).click();
    await expect(page.getByText("Kontrakten er fra portalen, og den er hel")).toBeVisible();
    await look();

    const changed = readFileSync(file);
    const at = Math.floor(changed.length / 3);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(file, changed);
    await page.goto("/verificer");
    await page.locator("input[type='file']").setInputFiles(file);
    await page.getByRole("button", { name: "Bekræft" }).click();
    await expect(page.getByText("filen er ændret")).toBeVisible();
    await look();
  });

  await test.step("nothing begins before the municipality has approved the application", async () => {
    await signInAs(page, "Karen Holm");
    await page.goto(agreement);
    await expect(page.getByText("Prøveperioden begynder, og mentor er præsenteret").first()).toBeVisible();
    await page.goto(`${agreement}/vitas`);
    await look();
    await page.getByRole("button", { name: "Registrér, at ansøgningen er sendt" }).first().click();
    await tick(page.getByRole("radio", { name: "Godkendt" }).first());
    await page.getByRole("button", { name: "Registrér afgørelsen" }).first().click();
    await expect(page.getByText("Godkendt").first()).toBeVisible();
  });

  await test.step("three working days before the trial, at eight, the mentor is reminded", async () => {
    await page.goto("/dev/ur");
    await look();
    await fillDate(page, "Eller vælg en dag", addWorkingDays(start, -3));
    await page.getByRole("button", { name: "Stil uret" }).click();
    await expect(page.getByText("Uret er stillet")).toBeVisible();

    const reminder = await linkInMail(page, mail("mentor"), /^Prøveperioden begynder/);
    await look();
    await expect(page.getByRole("link", { name: /milepael\.ics/ })).toBeVisible();
    for (const name of Object.values(names)) await expect(page.getByRole("main")).not.toContainText(name);
    await page.goto(reminder);
    await look();
    await expect(page.getByRole("heading", { name: "Din næste opgave" })).toBeVisible();
    await page.getByRole("button", { name: /Det er gjort/ }).click();
    await expect(page.getByText("Tak, det er noteret")).toBeVisible();
    await look();
  });
});

/** The day on the demonstration's own clock, which earlier journeys may have moved. */
async function demoDay(page: Page): Promise<PlainDate> {
  await page.goto("/dev/ur");
  return plainDate((await page.getByRole("main").locator("time").getAttribute("datetime")) ?? "");
}

/** What the law asks where a wage subsidy or a longer placement is in the course. */
async function completeLimits(page: Page): Promise<void> {
  const group = page.locator("#draft-placementGroup");
  if (await group.count()) await group.selectOption("weeks-13");
}
