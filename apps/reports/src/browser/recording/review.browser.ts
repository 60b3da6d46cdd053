import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { demoInBrowser, isWell } from "../tools/signed-in.js";
import { eventually } from "../tools/eventually.js";

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

test("a concern rests on a judgement, a document by its title and a file, until a link is taken back; what is refused of a file is said in words", async () => {
  const page = await at("hub-director", "/concerns");
  const opens = (words: string | RegExp) => page.locator("summary", { hasText: words }).click();
  await opens("Raise a concern");
  await page.getByLabel("Attendance", { exact: true }).check();
  const account = `Two Mondays away ${Date.now()}.`;
  await page.getByLabel("What you saw, and when").fill(account);
  await press(page, "Raise this concern");
  await said(page, "not what it says, nor of whom");
  const concern = page.locator(".entries > li", { hasText: account });
  const within = (words: string | RegExp) => concern.locator("summary", { hasText: words }).click();
  await within("Name a formal document");
  await press(page, "Name this document");
  await concern.locator(".field-refused").waitFor();
  await isWell(page, "document, refused");
  await concern.getByLabel("The title of the formal document").fill("Attendance letter, 9 November 2026");
  await press(page, "Name this document");
  await said(page, "The document is named");
  await within(/^Link one of their /);
  await concern.getByLabel(/that it rests on$/).selectOption({ index: 1 });
  await concern.getByRole("button", { name: /^Link this (?!file)/ }).click();
  await said(page, /linked: the concern rests on it/);
  await within("Link a file");
  await press(page, "Link this file");
  await concern.locator(".field-refused", { hasText: "Add a file, or choose one" }).waitFor();
  const choose = (name: string, buffer: Buffer) =>
    concern.getByLabel("Add a file").setInputFiles({ name, mimeType: "application/pdf", buffer });
  const told = (words: string | RegExp) => concern.locator(".upload-said", { hasText: words }).waitFor();
  await choose("letter.pdf", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  await told(/^letter\.pdf is not added\. /);
  await isWell(page, "file, refused");
  await choose("scan.pdf", Buffer.alloc(21_000_000, 32));
  await told(/^scan\.pdf is not added\. .*20 MB/);
  const words = Buffer.from(`Letter about ${account}`);
  await choose("Letter.txt", words);
  await told("Letter.txt is added. It is chosen below");
  await press(page, "Link this file");
  await said(page, "Letter.txt is linked.");
  const rests = concern.locator(".files");
  await eventually(async () =>
    expect(await rests.first().innerText()).toContain("Attendance letter, 9 November 2026"),
  );
  await eventually(async () => expect(await rests.first().locator("li").count()).toBe(2));
  const href = await concern.getByRole("link", { name: "Letter.txt" }).getAttribute("href");
  const had = await page.request.get(href ?? "");
  expect([had.headers()["content-disposition"]?.split(";")[0], await had.text()]).toEqual([
    "attachment",
    words.toString(),
  ]);
  await isWell(page, "concern, evidenced");
  const taking = (what: string) => {
    const piece = concern.locator(".files > li", { hasText: what });
    return {
      opens: piece.locator("summary", { hasText: "Take this link back" }),
      why: piece.getByLabel("Why it should not have been linked"),
      button: piece.getByRole("button", { name: "Take this link back", exact: true }),
    };
  };
  const letter = taking("Attendance letter");
  await letter.opens.click();
  await letter.button.click();
  await concern.locator(".field-refused").waitFor();
  await isWell(page, "link, not taken back without a reason");
  await letter.why.fill("Another trainee was meant.");
  await letter.button.click();
  await said(page, "The link is taken back: the concern does not rest on it any more.");
  expect(await rests.first().locator("li").count()).toBe(1);
  const file = taking("Letter.txt");
  await file.opens.click();
  await file.why.fill("Another trainee was meant.");
  await file.button.click();
  await said(page, "Letter.txt is not linked here any more.");
  expect(await concern.getByRole("link", { name: "Letter.txt" }).count()).toBe(0);
  await isWell(page, "concern, links taken back");
  const still = await signedIn("hub-director", 390, false);
  await still.goto(page.url());
  const same = still.locator(".entries > li", { hasText: account });
  await same.locator("summary", { hasText: "Link a file" }).click();
  await eventually(async () =>
    expect(await same.getByText("Adding a file needs a script").isVisible()).toBe(true),
  );
  await eventually(async () => expect(await same.getByLabel("Add a file").isVisible()).toBe(false));
  await same.locator("summary", { hasText: "Name a formal document" }).click();
  await same.getByLabel("The title of the formal document").fill("Minutes of the meeting, 16 November 2026");
  await press(still, "Name this document");
  await said(still, "The document is named");
  await Promise.all([page.context().close(), still.context().close()]);
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
  await eventually(async () =>
    expect(await rows.nth(1).getByLabel("What it rests on").inputValue()).toBe(words),
  );
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
  await eventually(async () =>
    expect(await director.locator("#answer").textContent()).toMatch(/1 subject has answered the form\.$/),
  );
  await eventually(async () =>
    expect(await director.locator("main .block:not(:has(#leads)) form").count()).toBe(0),
  );
  await director.context().close();
}, 240_000);
