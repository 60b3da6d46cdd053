import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { demoInBrowser, isWell } from "../tools/signed-in.js";
import { eventually } from "../tools/eventually.js";

const signedIn = demoInBrowser();
const said = (page: Page, words: string | RegExp) => page.locator(".said", { hasText: words }).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const open = (page: Page, words: string | RegExp) => page.locator("summary", { hasText: words }).click();

/** The lead mentor on the page of the portfolio at which nobody has looked, or the longest ago. */
async function atPortfolio(): Promise<Page> {
  const page = await signedIn("lead-mentor", 390);
  await page.goto("/portfolios");
  await page.locator("main tbody th a").first().click();
  await page.locator("#looks").waitFor();
  return page;
}

test("a lead mentor looks at a portfolio, takes a look back, grades it once in the cycle, puts the grade right, takes that back and then the grade itself", async () => {
  const page = await atPortfolio();
  const name = (await page.locator("h1").textContent()) ?? "";
  await isWell(page, "portfolio, clean");
  await open(page, "Record a look");
  await press(page, "Record this look");
  await page.locator(".refusals").waitFor();
  await eventually(async () =>
    expect(await page.locator(".field-refused").textContent()).toBe(
      "Say what this rests on: your provider asks for evidence every time.",
    ),
  );
  await isWell(page, "look, refused");
  await page.getByLabel("What you found").fill("Two reflections on behaviour are missing.");
  await press(page, "Record this look");
  await said(page, "The look is recorded.");
  await open(page, "Take the look back");
  await page.getByLabel("Why it should not have been recorded").fill("Another portfolio was meant.");
  await press(page, "Take this look back");
  await said(page, /^The look of .* is taken back\./);
  const looks = page.locator("section:has(#looks)");
  await eventually(async () => expect(await looks.innerText()).toContain("Another portfolio was meant."));
  await eventually(async () =>
    expect(await page.locator("#answer").textContent()).toMatch(/^Nobody has looked at it yet|^Looked at/),
  );
  await isWell(page, "look, taken back");
  await open(page, "Record a look");
  await page.getByLabel("What you found").fill("A reflection on behaviour is missing.");
  await press(page, "Record this look");
  await said(page, "The look is recorded.");
  await open(page, "Grade it");
  await page.getByLabel("Incomplete", { exact: true }).check();
  await press(page, "Give this grade");
  await said(page, /Graded for .*: Incomplete\./);
  await open(page, "Put the grade right");
  await page.getByLabel("Thorough", { exact: true }).check();
  await press(page, "Put the grade right");
  await page.locator(".refusals").waitFor();
  await isWell(page, "grade, refused");
  await page.getByLabel("Why it is this grade (if any)").fill("The reflections were in another folder.");
  await press(page, "Put the grade right");
  await said(page, /Graded for .*: Thorough\./);
  await eventually(async () =>
    expect(await page.locator("section:has(#grades)").innerText()).toContain(
      "Before, put right since: Incomplete",
    ),
  );
  await isWell(page, "grade, put right");
  await press(page, "Take this back");
  await said(page, /Graded for .*: Incomplete\./);

  await page.goto("/portfolios");
  const row = page.locator("main tbody tr", { hasText: name });
  await eventually(async () => expect(await row.innerText()).toContain("Incomplete"));
  await eventually(async () => expect(await row.innerText()).toContain("today"));
  await eventually(async () =>
    expect(await page.locator("#answer").textContent()).toMatch(/ (is|are) graded for .*, open until /),
  );
  await isWell(page, "portfolios");
  await page.goBack();
  await open(page, "Take the grade back");
  await page.getByLabel("Why it should not have been given").fill("The folder of somebody else.");
  await press(page, "Take this grade back");
  await said(page, /Taken back for .*: Incomplete\./);
  const given = await page.locator("section:has(#grades)").innerText();
  expect(given).toContain("Not graded yet.");
  expect(given).toContain("The folder of somebody else.");
  await isWell(page, "grade, taken back");
  await page.context().close();
}, 240_000);

test("of two who grade at once, the second sees both grades, and nothing typed is lost", async () => {
  const one = await atPortfolio();
  const other = await signedIn("lead-mentor", 390);
  await other.goto(one.url());
  for (const page of [one, other]) await open(page, "Grade it");
  await one.getByLabel("Complete", { exact: true }).check();
  await press(one, "Give this grade");
  await said(one, /: Complete\./);
  await other.getByLabel("Thorough", { exact: true }).check();
  await other.getByLabel("Why it is this grade (if any)").fill("Each part is there twice over.");
  await press(other, "Give this grade");
  await other.locator(".refusals").waitFor();
  const versions = other.locator(".differing", { hasText: "two versions" }).first();
  await eventually(async () =>
    expect(await versions.locator(".differing-recorded").textContent()).toBe("Complete"),
  );
  await isWell(other, "grade, both versions");
  await press(other, "Put the grade right");
  await said(other, /: Thorough\./);
  await eventually(async () =>
    expect(await other.locator("section:has(#grades)").innerText()).toContain(
      "Each part is there twice over.",
    ),
  );
  await Promise.all([one.context().close(), other.context().close()]);
}, 240_000);

test("a trainee reads their own portfolio, and a director reads and does not grade", async () => {
  const trainee = await signedIn("trainee", 390);
  await trainee.goto("/my-portfolio");
  await eventually(async () =>
    expect(await trainee.locator("#answer").textContent()).toMatch(/^(Nobody has looked|Looked at)/),
  );
  await eventually(async () => expect(await trainee.locator("main form.act").count()).toBe(0));
  await isWell(trainee, "my portfolio");
  await trainee.context().close();

  const director = await signedIn("hub-director");
  await director.goto("/portfolios");
  await director.locator("main tbody th a").first().click();
  await director.locator("#looks").waitFor();
  await eventually(async () => expect(await director.locator("main form.act").count()).toBe(0));
  expect((await director.goto("/my-portfolio"))?.status()).toBe(403);
  await director.context().close();
}, 120_000);
