import { expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { isSeen } from "../tools/looked-at.js";
import { demoInBrowser, isWell } from "../tools/signed-in.js";
import { inDays } from "../tools/demo-day.js";
import { eventually } from "../tools/eventually.js";

const signedIn = demoInBrowser();

const as = (persona: string) => signedIn(persona, 390);
const said = (page: Page, words: string | RegExp) => page.locator(".said", { hasText: words }).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const theMark = (on: Page | Locator) => on.getByRole("textbox", { name: /^The mark/ });
const title = `Reading with pupils ${Date.now()}`;

test("an administrator sets an assignment, records what came in, allots it and gives its marker more time", async () => {
  const page = await as("provider-admin");
  await page.goto("/assignments");
  await isWell(page, "assignments");
  await page.locator("summary", { hasText: "Set an assignment" }).click();
  await page.getByLabel("What it is called").fill(title);
  await page.getByLabel("Its kind").selectOption({ index: 0 });
  await page.getByLabel("Mathematics", { exact: true }).check();
  const days: Readonly<Record<string, number>> = {
    ...{ "The last day for handing in": -2, "Marking opens": -1, "Marking closes": 7 },
    ...{ "Moderation opens": 8, "Moderation closes": 14 },
  };
  for (const [label, day] of Object.entries(days)) await page.getByLabel(label).fill(inDays(day));
  await page.getByLabel(/^Marks and feedback are sent/).fill(inDays(10));
  await press(page, "Set this assignment");
  await page.locator(".refusals").waitFor();
  await isWell(page, "assignment, refused");
  await page.getByLabel(/^Marks and feedback are sent/).fill(inDays(21));
  await press(page, "Set this assignment");
  await said(page, `${title} is set.`);
  await page.getByRole("link", { name: title }).first().click();
  await page.locator("h1", { hasText: title }).waitFor();
  await page.locator("summary", { hasText: "Record what came in" }).click();
  await page.getByLabel("Whose work").selectOption({ index: 0 });
  await page.getByLabel("The day it came in").fill(inDays(-2));
  await press(page, "Record that it came in");
  await said(page, "It is recorded as handed in.");
  const rows = page.locator("main tbody tr");
  const late = (await rows.last().locator("th").textContent()) ?? "";
  await page.getByLabel("Name or reference").fill("nobody at all");
  await press(page, "Search");
  await page.getByText("Nobody who is set this matches “nobody at all”").waitFor();
  await isSeen(page, "pieces of nobody");
  await page.getByLabel("Name or reference").fill(late);
  await press(page, "Search");
  await rows.first().waitFor();
  expect(await rows.locator("th").allTextContents()).toEqual([late]);
  await isSeen(page, "pieces of one who was searched for");
  await page.locator("summary", { hasText: "Give more time to hand in" }).click();
  const later = page.locator("form", {
    has: page.getByRole("button", { name: "Give more time to hand in" }),
  });
  await later.getByLabel("Who has more time to hand in").selectOption({ index: 1 });
  await later.getByLabel("The last day for handing in").fill(inDays(-3));
  await later.getByLabel("Why", { exact: true }).fill("A broken arm.");
  await press(page, "Give more time to hand in");
  await later.locator(".field-refused").waitFor();
  await isWell(page, "more time, refused");
  await later.getByLabel("The last day for handing in").fill(inDays(3));
  await press(page, "Give more time to hand in");
  await said(page, "There is more time.");
  await eventually(async () =>
    expect(await page.locator("section", { hasText: "Who has more time" }).innerText()).toContain(
      "A broken arm.",
    ),
  );
  await page.getByRole("link", { name: "Clear filters" }).click();
  await page.locator("summary", { hasText: "Allot pieces to a marker" }).click();
  const lead = await nameOf("lead-mentor");
  await page.getByLabel("Who marks").selectOption({ label: lead });
  await page.locator('input[name^="pieceIds."]').first().check();
  await press(page, "Give them these pieces to mark");
  await said(page, "1 piece is allotted.");
  await page.locator("summary", { hasText: "Give a marker more time" }).click();
  await page.getByLabel("Who has more time to mark").selectOption({ label: lead });
  await page.getByLabel("Until when").fill(inDays(9));
  const marker = page.locator("form", { has: page.getByLabel("Who has more time to mark") });
  await marker.getByLabel("Why", { exact: true }).fill("Two schools are visited in one week.");
  await press(page, "Give more time");
  await said(page, "There is more time.");
  const more = page.locator("section", { hasText: "Who has more time" });
  await eventually(async () =>
    expect(await more.innerText()).toContain("Two schools are visited in one week."),
  );
  await isWell(page, "assignment");
  await page.context().close();
}, 240_000);

test("its marker keeps words over a reload, marks it, and keeps a draft of the feedback", async () => {
  const page = await as("lead-mentor");
  await page.goto("/marking");
  await isWell(page, "desk");
  await page.locator("tr", { hasText: title }).getByRole("link").first().click();
  await page.getByRole("button", { name: "Record this mark" }).waitFor();
  const mark = page.locator("form", { has: page.getByRole("button", { name: "Record this mark" }) });
  await theMark(mark).fill("161");
  for (const words of await mark.getByRole("textbox", { name: "The answer" }).all())
    await words.fill("Two lessons.");
  await mark.getByLabel("mostly").check();
  await page.waitForTimeout(1_500);
  await page.reload();
  await eventually(async () => expect(await theMark(mark).inputValue()).toBe("161"));
  await press(page, "Record this mark");
  await page.locator(".refusals").waitFor();
  await isWell(page, "mark, refused");
  await theMark(mark).fill("61");
  await press(page, "Record this mark");
  await said(page, "The mark is recorded.");
  const feedback = page.locator("form", { has: page.getByRole("button", { name: "Write this feedback" }) });
  await feedback.getByLabel("The answer").first().fill("Questions that build.");
  await press(page, "Keep it as a draft");
  await said(page, "The draft is kept.");
  await isWell(page, "piece, marked");
  for (const words of await feedback.getByLabel("The answer").all())
    await words.fill("Questions that build.");
  await press(page, "Write this feedback");
  await said(page, "The feedback is written.");
  await page.context().close();
}, 240_000);

test("of two who correct a mark at once, the second sees both versions", async () => {
  const [one, other] = [await as("lead-mentor"), await as("lead-mentor")];
  for (const page of [one, other]) {
    await page.goto("/marking");
    await page.locator("tr", { hasText: title }).getByRole("link").first().click();
    await page.getByRole("button", { name: "Correct this mark" }).waitFor();
  }
  await theMark(one).fill("58");
  await press(one, "Correct this mark");
  await said(one, "The mark is recorded.");
  await theMark(other).fill("65");
  await press(other, "Correct this mark");
  await other.locator(".refusals").waitFor();
  const body = await other.locator("main").innerText();
  expect(body).toContain("58");
  await isWell(other, "mark, both versions");
  await one.context().close();
  await other.context().close();
}, 240_000);

test("of two who write feedback at once, the second sees both, and neither draft nor feedback is written over", async () => {
  const [one, other] = [await as("lead-mentor"), await as("lead-mentor")];
  const form = (page: Page) =>
    page.locator("form", { has: page.getByRole("button", { name: "Write this feedback" }) });
  for (const page of [one, other]) {
    await page.goto("/marking");
    await page.locator("tr", { hasText: title }).getByRole("link").first().click();
    await page.getByRole("button", { name: "Write this feedback" }).waitFor();
  }
  await form(one).getByLabel("The answer").first().fill("Kept first.");
  await press(one, "Keep it as a draft");
  await said(one, "The draft is kept.");
  await form(other).getByLabel("The answer").first().fill("Written second.");
  await press(other, "Write this feedback");
  const versions = other.locator(".differing").first();
  await versions.waitFor();
  await eventually(async () =>
    expect(await versions.locator(".differing-recorded").textContent()).toBe("Kept first."),
  );
  await isWell(other, "feedback, both versions");
  await versions.getByRole("textbox").fill("Kept first, and written second.");
  await press(other, "Write this feedback");
  await said(other, "The feedback is written.");
  await eventually(async () =>
    expect(await form(other).getByLabel("The answer").first().inputValue()).toBe(
      "Kept first, and written second.",
    ),
  );
  await Promise.all([one.context().close(), other.context().close()]);
}, 240_000);

test("a trainee reads the mark and feedback that were sent, and of what is held only the day", async () => {
  const page = await as("trainee");
  await page.goto("/my-assignments");
  const back = page.locator("section", { hasText: "Relationships in the classroom" });
  await eventually(async () => expect(await back.innerText()).toMatch(/First mark: \d+/));
  await eventually(async () => expect(await back.innerText()).toContain("What is strong in this work?"));
  const open = page.locator("section", { hasText: "Assessing what pupils have learnt" });
  await eventually(async () => expect(await open.innerText()).toMatch(/sent on .*, and to nobody before/));
  expect(await open.innerText()).not.toContain("First mark");
  await isWell(page, "own assignments");
  await page.context().close();
}, 240_000);

async function nameOf(persona: string): Promise<string> {
  const page = await as(persona);
  const name = (await page.locator(".viewer-name strong").innerText()).trim();
  await page.context().close();
  return name;
}
