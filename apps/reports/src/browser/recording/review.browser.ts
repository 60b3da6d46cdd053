import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { demoInBrowser, isWell } from "../signed-in.js";

const signedIn = demoInBrowser();

/** The persona on the page below a trainee of the watch list, the last of those listed. */
async function at(persona: string, below: string): Promise<Page> {
  const page = await signedIn(persona, 390);
  await page.goto("/watch-list");
  const href = await page.locator('main a[href^="/trainees/"]').last().getAttribute("href");
  await page.goto(`${href?.split("?")[0]}${below}`);
  return page;
}
/** Waits until the page says so. */
const said = (page: Page, words: string | RegExp) => page.locator(".said", { hasText: words }).waitFor();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" ? { exact: true } : {}) }).click();

test("a director raises a concern, opens a plan, records a review, and what was done with what came of it", async () => {
  const page = await at("hub-director", "/concerns");
  await isWell(page, "concerns, clean");
  await page.locator("summary", { hasText: "Raise a concern" }).click();
  await press(page, "Raise this concern");
  await page.locator(".refusals").waitFor();
  await isWell(page, "concern, refused");
  await page.getByLabel("Progress", { exact: true }).check();
  await page.getByLabel("What you saw, and when").fill("Plans of three weeks were not ready.");
  await press(page, "Raise this concern");
  await said(page, "not what it says, nor of whom");
  await isWell(page, "concern, done");
  await page.locator("summary", { hasText: /^Open an? / }).click();
  await page
    .getByLabel(/^Progress, raised on/)
    .first()
    .check();
  await page.getByLabel("Why a plan is opened").fill("Three strands are below what is expected.");
  const first = page.getByRole("group", { name: "Target 1" });
  await first.getByLabel("What is to be reached").fill("Plans are ready two days ahead.");
  await first.getByLabel("How it will be seen").fill("Dates in the shared folder.");
  await page.getByLabel("What helps, and who gives it").fill("Planning together each Monday.");
  await press(page, /^Open this /);
  await said(page, "first review is on");
  expect(await page.locator(".answer").textContent()).toMatch(/ is running; /);
  await isWell(page, "plan, open");
  await page.locator("summary", { hasText: /^Record what is done/ }).click();
  await page.getByLabel("Something was done besides").check();
  await page.getByLabel("What is done", { exact: true }).fill("A colleague plans with them.");
  await press(page, "Record what is done");
  await said(page, "It is recorded.");
  await page.context().close();
}, 240_000);

test("a lead mentor judges one strand anew, and nothing else is judged again", async () => {
  const page = await at("lead-mentor", "/review");
  await isWell(page, "review, open");
  const rows = page.locator(".form-row");
  expect(await rows.count()).toBeGreaterThan(3);
  const words = `Seen in two lessons ${Date.now()}.`;
  await rows.nth(1).getByRole("radio").nth(1).check();
  await rows.nth(1).getByLabel("What it rests on").fill("");
  await press(page, /^Record these /);
  await page.locator(".refusals").waitFor();
  expect(await page.locator(".refusals li a").first().getAttribute("href")).toMatch(/judgements-1-evidence$/);
  await isWell(page, "review, refused");
  await rows.nth(1).getByLabel("What it rests on").fill(words);
  await press(page, /^Record these /);
  await said(page, /^1 .* is recorded\./);
  expect(await rows.nth(1).getByLabel("What it rests on").inputValue()).toBe(words);
  await page.context().close();
}, 240_000);

test("who leads a subject answers the form of the review point, anew if need be, and a director reads it", async () => {
  const page = await signedIn("lead-mentor", 390);
  await page.goto("/review-form");
  await isWell(page, "review form, open");
  const levels = page.locator(".form-row", { hasText: "Were levels agreed with the mentor?" });
  const watch = page.locator(".form-row", { hasText: "What is to be watched until the next review?" });
  await levels.getByLabel("Yes").check();
  await press(page, "Record these answers");
  await said(page, "The answers are recorded.");
  await watch.getByRole("textbox").fill("Questioning in the first ten minutes.");
  await press(page, "Answer it anew");
  await page.locator("summary", { hasText: "Answered before" }).waitFor();
  const answered = page.locator("section:has(dl.record)");
  expect(await answered.locator("dl.record").first().locator("dd").allTextContents()).toEqual([
    "Yes",
    "Questioning in the first ten minutes.",
  ]);
  expect(await answered.locator("details dd").allTextContents()).toEqual(["Yes", "Left out"]);
  await isWell(page, "review form, answered");
  await page.context().close();

  const director = await signedIn("leadership-team");
  await director.goto("/review-form");
  expect(await director.locator("#answer").textContent()).toMatch(/1 subject has answered the form\.$/);
  expect(await director.locator("main .block:not(:has(#leads)) form").count()).toBe(0);
  await director.context().close();
}, 240_000);
