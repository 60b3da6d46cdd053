import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { isSeen } from "../tools/looked-at.js";
import { demoInBrowser, isWell } from "../tools/signed-in.js";
import { eventually } from "../tools/eventually.js";

const signIn = demoInBrowser();
const said = (page: Page, words: string) => page.locator(".said", { hasText: words }).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a lesson is planned, rated, agreed, and its written copy sent on the provider's form", async () => {
  const page = await signIn("lead-mentor", 390);
  await page.goto("/watch-list");
  const href = await page.locator('main a[href^="/trainees/"]').last().getAttribute("href");
  await page.goto(`${href?.split("?")[0]}/observations`);
  await page.locator("summary", { hasText: "Plan or record an observation" }).click();
  await page.getByLabel("A lesson, by one observer").check();
  await press(page, "Plan this observation");
  await said(page, "is planned.");
  await page.locator('main a[href*="/observations/"]').first().click();
  await isWell(page, "planned");

  await page.locator("summary", { hasText: "Rate what you saw" }).click();
  await page.locator(".form-row").first().getByRole("radio").nth(1).check();
  await press(page, "Seal my ratings");
  await said(page, "Your ratings are sealed");
  await page.getByLabel(/^Next step of the/).fill("One question that every pupil answers.");
  await press(page, "Record what is agreed");
  await said(page, "What was agreed is recorded.");
  await isWell(page, "agreed");
  const at = new URL(page.url()).pathname;
  const listed = page.locator(`main tbody a[href^="${at}"]`);
  await page.goto("/");
  await page.getByRole("link", { name: /^Observations? to be shared in writing$/u }).click();
  await page.locator("main table").waitFor();
  await eventually(async () =>
    expect(await page.locator("#answer").textContent()).toMatch(/^\d+ observations? (is|are) to be shared/u),
  );
  await isSeen(page, "observations to share");
  await listed.click();

  const form = page.locator("section:has(#share)");
  const questions = await form.getByRole("group").locator("legend").allTextContents();
  expect(questions).toHaveLength(2);
  await form.getByLabel("The answer").first().fill("Starts of lessons: books open within a minute.");
  await press(page, "Share the written copy");
  await said(page, "The written copy is shared.");
  const copy = page.locator("section:has(#copy)");
  expect(await copy.locator("h3").allTextContents()).toEqual([questions[0]?.trim()]);
  expect(await copy.locator(".written").allTextContents()).toEqual([
    "Starts of lessons: books open within a minute.",
  ]);
  await isWell(page, "shared");
  await page.goto("/observations");
  await page.locator("#answer").waitFor();
  await eventually(async () => expect(await listed.count()).toBe(0));
  await page.context().close();
}, 240_000);
