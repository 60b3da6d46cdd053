import { expect, test } from "@jest/globals";
import type { Locator, Page } from "playwright-core";
import { demoInBrowser } from "../tools/signed-in.js";
import { isSeen } from "../tools/looked-at.js";
import { inDays } from "../tools/demo-day.js";
import { eventually } from "../tools/eventually.js";

const as = demoInBrowser();
const said = (page: Page, words: string | RegExp) => page.locator(".said", { hasText: words }).waitFor();
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().press("Enter");

/** E.g. "61.5, Merit". */
const markWithBand = /^\d+(\.\d+)?, [A-Z]\w+$/u;
const textsOf = (row: Locator) => row.locator("th, td").allTextContents();

/** What is over marks says nothing of levels, folded away or not; what scripts draw from is said by nobody. */
async function speaksOfMarks(page: Page, state: string) {
  const words = await page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true) as Element;
    for (const script of copy.querySelectorAll("script")) script.remove();
    return copy.textContent ?? "";
  });
  expect([state, /.{0,40}\blevels?\b/u.exec(words)]).toEqual([state, null]);
}

/** Makes somebody a lead mentor of the subject whose work was marked, so that they may judge it a second time. */
async function leadsEnglish(name: string) {
  const admin = await as("provider-admin");
  await admin.goto("/administration");
  await admin.getByLabel("Name", { exact: true }).fill(name);
  await admin.getByRole("button", { name: "Find" }).click();
  await admin.getByRole("link", { name }).first().click();
  await admin.getByLabel("Role", { exact: true }).selectOption("LEAD_MENTOR");
  await admin.getByLabel(/^Where/u).selectOption({ label: "English" });
  await admin.getByRole("button", { name: "Give this role" }).click();
  await admin.locator(".notice", { hasText: "The role is given" }).waitFor();
  await admin.context().close();
}

test("marks of an assignment are moderated from its page: by its bands, in marks, on its scale", async () => {
  const title = `Marks ${Date.now()}`;
  const leader = await as("leadership-team");
  await leader.goto("/assignments");
  await leader.getByRole("link", { name: "Relationships in the classroom" }).press("Enter");
  await leader.getByRole("link", { name: "Moderate its marks" }).press("Enter");
  await leader.getByRole("link", { name: "A policy of your own" }).press("Enter");
  await leader.getByLabel("A number from every band").waitFor();
  await speaksOfMarks(leader, "an own policy");
  await isSeen(leader, "moderating marks, an own policy");
  await leader.getByRole("link", { name: "A policy that is in use" }).press("Enter");
  await leader.getByLabel(/^Square root/u).waitFor();
  await leader.getByLabel("What it is called").fill(title);
  await eventually(async () =>
    expect(await leader.locator("#answer").textContent()).toContain("“Relationships in the classroom”"),
  );
  expect(await leader.getByLabel("Last day of the moderation").inputValue()).not.toBe("");
  const subjects = leader.getByRole("group", { name: "Subjects (if any)" });
  await eventually(async () => expect(await subjects.getByRole("checkbox").count()).toBe(1));
  await eventually(async () => expect(await subjects.getByLabel("English", { exact: true }).count()).toBe(1));
  await leader.getByLabel("First day of the moderation").fill(inDays(0));
  await leader.getByLabel("Last day of the moderation").fill(inDays(10));
  await leader.getByLabel("Blind", { exact: true }).check();
  await leader.getByLabel(/^Square root/u).check();
  await leader.getByLabel("The band with which work passes").selectOption({ index: 2 });
  await leader.getByLabel("How many marks the two may differ before anything follows").fill("3");
  await leader.getByLabel("Yes", { exact: true }).check();
  await leader.getByLabel("Where what follows is written down").fill("Handbook 2026, section 4.3");
  await leader.getByLabel("The day on which that was decided").fill("2026-09-01");
  await isSeen(leader, "moderating marks, opening");
  await press(leader, "Open this exercise");
  await said(leader, `“${title}” is open.`);
  await leader.getByRole("link", { name: title }).press("Enter");
  await leader.locator("#policies").waitFor();
  const at = new URL(leader.url()).pathname;
  await press(leader, "Commit to a seed");
  await said(leader, "The hash of the seed is published");
  await press(leader, "Draw a sample");
  await said(leader, /^A sample of \d+ pieces? out of \d+ is drawn\./u);
  await speaksOfMarks(leader, "a sample");
  await isSeen(leader, "moderating marks, drawn");
  await leader.locator("main summary", { hasText: "Accept this sample" }).first().press("Enter");
  await press(leader, "Accept this sample");
  await said(leader, "is accepted.");
  const outside = await as("deputy-director");
  const name = (await outside.locator(".viewer-name strong").textContent()) ?? "";
  await leadsEnglish(name);
  await leader.reload();
  await leader.getByLabel(`${name} moderates`).check();
  await press(leader, "Divide the pieces");
  await said(leader, "on desks");

  await outside.goto(`${at}/desk`);
  const marks = outside.getByLabel(/^The mark that you would give piece/u);
  const count = await marks.count();
  expect(count).toBeGreaterThan(0);
  await marks.first().fill("900");
  await press(outside, "Record what I filled in");
  await outside.locator(".refusals").waitFor();
  await eventually(async () =>
    expect(await outside.locator(".refusals li").first().textContent()).toMatch(/0 to 100|scale/u),
  );
  await isSeen(outside, "moderating marks, a desk, refused");
  for (let place = 0; place < count; place++) await marks.nth(place).fill("58");
  await press(outside, "Record what I filled in");
  await said(outside, count === 1 ? "1 judgement is recorded." : `${count} judgements are recorded.`);
  const judged = outside.locator("table", { hasText: "What you gave" });
  await eventually(async () => expect(await judged.locator("thead").textContent()).toContain("Your mark"));
  const [, yours, first] = await textsOf(judged.locator("tbody tr").first());
  expect(yours).toBe("58, Pass");
  expect(first).toMatch(markWithBand);
  await speaksOfMarks(outside, "a desk");
  await isSeen(outside, "moderating marks, a desk, judged");
  await leader.goto(`${at}/agreement`);
  const twice = leader.locator("table", { hasText: "What was given first, and by moderators" });
  const [, , given, moderators] = await textsOf(twice.locator("tbody tr").first());
  expect(given).toMatch(markWithBand);
  expect(moderators).toBe(`${name}: 58, Pass.`);
  await press(leader, "Decide the outcomes");
  await said(leader, "The outcomes are decided");
  await isSeen(leader, "moderating marks, agreement");
  await leader.locator("main summary", { hasText: "Apply what was decided" }).first().press("Enter");
  await press(leader, "Move what was decided");
  await said(leader, "What was decided is applied");
  const moved = leader.locator("section:has(#changes)");
  await eventually(async () =>
    expect(await moved.locator("caption").textContent()).toBe("Marks that moderation changed"),
  );
  const [, before, after] = await textsOf(moved.locator("tbody tr").first());
  expect(before).toMatch(markWithBand);
  expect(after).toBe("58, Pass");
  await speaksOfMarks(leader, "agreement");
  await isSeen(leader, "moderating marks, moved");
  await Promise.all([leader, outside].map((page) => page.context().close()));
}, 300_000);
