import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { isSeen } from "../tools/looked-at.js";
import { demoInBrowser } from "../tools/signed-in.js";
import { inDays } from "../tools/demo-day.js";
import { eventually } from "../tools/eventually.js";

const as = demoInBrowser();
const said = (page: Page, words: string | RegExp) => page.locator(".said", { hasText: words }).waitFor();
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().press("Enter");
const unfold = (page: Page, summary: string) =>
  page.locator("main summary", { hasText: summary }).first().press("Enter");
const nameOf = async (page: Page) => (await page.locator(".viewer-name strong").textContent()) ?? "";

/** A trainee of this mentor's, whom this director directs: the page of observations, and the subject. */
async function sharedTrainee(director: Page, mentor: Page) {
  const name = await nameOf(mentor);
  await mentor.goto("/trainees");
  for (const link of await mentor.locator('main a[href^="/trainees/"]').all()) {
    const at = `${(await link.getAttribute("href"))?.split("?")[0]}/observations`;
    await director.goto(at);
    const observers = await director.locator('select[name="observerIds.1"] option').allTextContents();
    if (observers.includes(name)) return { at, name };
  }
  throw new Error("the demo's mentor mentors nobody whom its director directs");
}

/** A director plans an observation of today with a mentor, or of one, and stands on its page. */
async function planned(director: Page, at: string, kind: string, mentor: { as: RegExp; name: string }) {
  await director.goto(at);
  await unfold(director, "Plan or record an observation");
  await director.getByLabel(kind, { exact: true }).check();
  await director.getByLabel(mentor.as).selectOption({ label: mentor.name });
  await press(director, "Plan this observation");
  await said(director, "is planned.");
  await director.locator('main a[href*="/observations/"]').first().press("Enter");
  await director.locator("h1").waitFor();
}

/** Rates the first strands that can be rated, at this place among the levels. */
async function sealed(page: Page, level: number) {
  await unfold(page, "Rate what you saw");
  const strands = page.locator(".form-row:has(input[type=radio])");
  for (let at = 0; at < 4; at++) await strands.nth(at).getByRole("radio").nth(level).check();
  await press(page, "Seal my ratings");
  await said(page, "Your ratings are sealed");
}

/** An exercise over observations of today, opened by a policy in use; gives where it stands. */
async function opened(leader: Page, kind: string, title: string): Promise<string> {
  await leader.goto("/exercises/open");
  await leader.getByLabel("What it is called").fill(title);
  await leader.getByLabel(kind, { exact: true }).check();
  await leader.getByLabel("Observations from").fill(inDays(-1));
  await leader.getByLabel("Observations until").fill(inDays(1));
  await leader.getByLabel("Last day of the moderation").fill(inDays(12));
  await leader.getByLabel("Blind", { exact: true }).check();
  await leader.locator('input[name="preset"]').first().check();
  await leader.locator('select[name="passMark"]').selectOption({ index: 2 });
  await leader.getByLabel(/may differ before anything follows$/u).fill("0");
  await leader.getByLabel("Yes", { exact: true }).check();
  await leader.getByLabel(/^Pieces judged twice from which/u).fill("2");
  await leader.getByLabel(/^How far apart differences may lie/u).fill("3");
  await leader.getByLabel("Where what follows is written down").fill("Handbook 2026, section 4.3");
  await leader.getByLabel("The day on which that was decided").fill("2026-09-01");
  await isSeen(leader, `opening, ${kind}`);
  await press(leader, "Open this exercise");
  await said(leader, `“${title}” is open.`);
  await leader.getByRole("link", { name: title }).press("Enter");
  await leader.locator("#policies").waitFor();
  return new URL(leader.url()).pathname;
}

/** Its sample is drawn, accepted, and given to one moderator. */
async function drawn(leader: Page, moderator: string) {
  await press(leader, "Commit to a seed");
  await said(leader, "The hash of the seed is published");
  await press(leader, "Draw a sample");
  await said(leader, /^A sample of \d+ pieces? out of \d+ is drawn\./u);
  await unfold(leader, "Accept this sample");
  await press(leader, "Accept this sample");
  await said(leader, "is accepted.");
  await leader.getByLabel(`${moderator} moderates`).check();
  await press(leader, "Divide the pieces");
  await said(leader, "on desks");
}

/** The outcomes are decided, the seed is revealed, and the exercise is closed. */
async function ended(leader: Page, at: string) {
  await leader.goto(`${at}/agreement`);
  await press(leader, "Decide the outcomes");
  await said(leader, "The outcomes are decided");
  await isSeen(leader, "decided, of observations");
  await unfold(leader, "Reveal the seed");
  await press(leader, "Reveal the seed");
  await said(leader, "The seed is revealed");
  await unfold(leader, "Close this exercise");
  await press(leader, "Close this exercise");
  await said(leader, "The exercise is closed.");
}

test("levels agreed after a joint observation are moderated by somebody who did not observe", async () => {
  const [director, mentor, leader] = (await Promise.all(
    ["hub-director", "mentor", "leadership-team"].map((persona) => as(persona)),
  )) as [Page, Page, Page];
  const { at, name } = await sharedTrainee(director, mentor);
  await planned(director, at, "A lesson, jointly", { as: /^Who observes with them/u, name });
  await mentor.goto(new URL(director.url()).pathname);
  await sealed(director, 0);
  await sealed(mentor, 0);
  await director.reload();
  await director.getByLabel(/^Next step of the associate/u).fill("One question that every pupil answers.");
  await director.getByLabel(/^Next step of the mentor/u).fill("Ask what pupils learnt before you say it.");
  await press(director, "Record what is agreed");
  await said(director, "What was agreed is recorded.");

  const exercise = await opened(leader, "Levels agreed after joint observations", `Joint ${Date.now()}`);
  await drawn(leader, await nameOf(leader));
  await leader.goto(`${exercise}/desk`);
  const levels = leader.locator('select[name$=".levelId"]');
  const count = await levels.count();
  expect(count).toBeGreaterThan(0);
  for (let place = 0; place < count; place++) await levels.nth(place).selectOption({ index: 2 });
  await isSeen(leader, "a desk, of a joint observation");
  await press(leader, "Record what I filled in");
  await said(leader, "recorded.");
  await ended(leader, exercise);
  expect(await leader.locator("main").textContent()).not.toContain("Move what was decided");
  await Promise.all([director, mentor, leader].map((page) => page.context().close()));
}, 400_000);

test("mentoring that was observed is moderated in words: nothing is rated", async () => {
  const [director, mentor, leader] = (await Promise.all(
    ["hub-director", "mentor", "leadership-team"].map((persona) => as(persona)),
  )) as [Page, Page, Page];
  const { at, name } = await sharedTrainee(director, mentor);
  await planned(director, at, "A mentor’s meeting", { as: /who is observed/u, name });
  await director.getByLabel(/^Next step of the mentor/u).fill("Let the trainee speak first.");
  await press(director, "Record what is agreed");
  await said(director, "What was agreed is recorded.");

  const exercise = await opened(leader, "Observed mentoring", `Mentoring ${Date.now()}`);
  await drawn(leader, await nameOf(leader));
  await leader.goto(`${exercise}/desk`);
  await eventually(async () =>
    expect(await leader.locator('select[name$=".levelId"], input[name$=".mark"]').count()).toBe(0),
  );
  for (const found of await leader.getByLabel(/^What you found in piece/u).all())
    await found.fill("The next step is one that a mentor can take.");
  await isSeen(leader, "a desk, of mentoring");
  await press(leader, "Record what I filled in");
  await said(leader, "recorded.");
  await ended(leader, exercise);
  const [piece] = await leader
    .locator("table", { hasText: "What was given first" })
    .locator("tbody tr")
    .all();
  await eventually(async () => expect(await piece?.textContent()).toContain("A mentor’s meeting"));
  await Promise.all([director, mentor, leader].map((page) => page.context().close()));
}, 400_000);
