import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { isSeen } from "../tools/looked-at.js";
import { demoInBrowser } from "../tools/signed-in.js";
import { inDays } from "../tools/demo-day.js";
import { eventually } from "../tools/eventually.js";

const signedIn = demoInBrowser();

const as = (persona: string) => signedIn(persona);
const said = (page: Page, words: string | RegExp) => page.locator(".said", { hasText: words }).waitFor();
/** Presses a button as somebody at the keyboard does. */
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name, exact: true }).first().press("Enter");
const unfold = (page: Page, summary: string) =>
  page.locator("main summary", { hasText: summary }).first().press("Enter");
const refusal = async (page: Page) => {
  await page.locator(".refusals").waitFor();
  return (await page.locator(".refusals li").first().textContent()) ?? "";
};
const nameOf = async (page: Page) => (await page.locator(".viewer-name strong").textContent()) ?? "";

const title = `Moderation ${Date.now()}`;
let at = "";

/** What an exercise is about, and what follows: the same whichever kind of policy it has. */
async function describe(page: Page, closesOn: string) {
  await page.getByLabel("What it is called").fill(title);
  await page.getByLabel("Judgements at a review point").check();
  await page.locator('select[name="reviewPointId"]').selectOption({ index: 1 });
  await page.getByLabel("Mathematics", { exact: true }).check();
  await page.getByLabel("Last day of the moderation").fill(closesOn);
  await page.getByLabel("Blind", { exact: true }).check();
  await page.locator('select[name="passMark"]').selectOption({ index: 2 });
  await page.getByLabel(/may differ before anything follows$/u).fill("0");
  await page.getByLabel("Yes", { exact: true }).check();
  await page.getByLabel(/^Pieces judged twice from which/u).fill("2");
  await page.getByLabel(/^How far apart differences may lie/u).fill("3");
  await page.getByLabel("Where what follows is written down").fill("Handbook 2026, section 4.3");
  await page.getByLabel("The day on which that was decided").fill("2026-09-01");
}

test("nothing is chosen for anybody: an exercise is opened by a policy of one's own", async () => {
  const leader = await as("leadership-team");
  await leader.goto("/exercises");
  await isSeen(leader, "exercises of the demo");
  await leader.getByRole("link", { name: "Open an exercise" }).press("Enter");
  await leader.getByLabel("What it is called").waitFor();
  await eventually(async () => expect(await leader.locator('input[type="radio"]:checked').count()).toBe(0));
  await describe(leader, inDays(12));
  await press(leader, "Open this exercise");
  expect(await refusal(leader)).toBe("Choose one of the list.");
  expect(await leader.locator(".refusals li a").first().getAttribute("href")).toMatch(/preset$/u);
  await isSeen(leader, "opening by a policy in use, refused");

  await leader.getByRole("link", { name: "A policy of your own" }).press("Enter");
  await leader.getByLabel("What your policy is called").fill("Four, and more where they differ");
  await leader.getByLabel("Where it is written down", { exact: true }).fill("Handbook 2026, section 4.2");
  await leader.getByLabel("The day on which it was decided", { exact: true }).fill("2026-09-01");
  await leader.getByLabel("A number", { exact: true }).check();
  await leader.getByLabel("It grows when").selectOption("outside-tolerance");
  await describe(leader, inDays(-3));
  await press(leader, "Open this exercise");
  expect(await refusal(leader)).toBe("Let the last day be the first one or later.");
  await leader.getByLabel("Last day of the moderation").fill(inDays(12));
  await press(leader, "Open this exercise");
  await leader.locator(".refusals", { hasText: "The sampling policy cannot be used" }).waitFor();
  expect(await refusal(leader)).toContain("size.pieces: Write a whole number of at least 1.");
  await isSeen(leader, "opening by an own policy, refused");
  await leader.getByLabel("The number (if any)").fill("4");
  await press(leader, "Open this exercise");
  await said(leader, `“${title}” is open.`);
  await isSeen(leader, "exercises");
  await leader.getByRole("link", { name: title }).press("Enter");
  await leader.locator("#policies").waitFor();
  at = new URL(leader.url()).pathname;
  await isSeen(leader, "an exercise, opened");
  await leader.context().close();
}, 300_000);

test("a sample is drawn, seen and compared before it is accepted, and its pieces are divided", async () => {
  const leader = await as("leadership-team");
  await leader.goto(at);
  await press(leader, "Commit to a seed");
  await said(leader, "The hash of the seed is published");
  await unfold(leader, "Change this policy, and see the difference");
  await leader.getByLabel("The number (if any)").fill("9");
  await leader.getByLabel("A severity of how many levels ought to be noticed").last().fill("much");
  await press(leader, "Show the difference");
  expect(await refusal(leader)).toBe("Give a number above 0, for instance 0.5.");
  await leader.getByLabel("A severity of how many levels ought to be noticed").last().fill("0.5");
  await leader.getByRole("button", { name: "Show the difference" }).last().press("Enter");
  await leader.locator("#difference").waitFor();
  await eventually(async () =>
    expect(await leader.locator("#difference").textContent()).toContain(
      "The sample would have 5 pieces more than by the exercise’s policy.",
    ),
  );
  await isSeen(leader, "another policy, tried");
  await leader.goto(at);
  await press(leader, "Draw a sample");
  await said(leader, /^A sample of 4 pieces out of \d+ is drawn\./u);
  const rows = leader.locator("table", { hasText: "The pieces of the sample" }).locator("tbody tr");
  await eventually(async () => expect(await rows.count()).toBe(4));
  await eventually(async () => expect(await rows.first().textContent()).toContain("Drawn by chance: "));
  await leader.getByLabel("Why is this one not in?").selectOption({ index: 3 });
  await press(leader, "Say why");
  await leader.locator(".notice", { hasText: "No rule of the policy asks for it." }).waitFor();
  await isSeen(leader, "a sample, drawn, and why one is not in");
  await leader.goto(at);
  await unfold(leader, "Accept this sample");
  await press(leader, "Accept this sample");
  await said(leader, "The sample of 4 pieces is accepted.");

  const [lead, outside] = await Promise.all([as("lead-mentor"), as("moderator")]);
  for (const page of [lead, outside]) await leader.getByLabel(`${await nameOf(page)} moderates`).check();
  await press(leader, "Divide the pieces");
  await said(leader, /^\d of 4 pieces (is|are) on desks\./u);
  await isSeen(leader, "pieces, divided");
  await Promise.all([leader, lead, outside].map((page) => page.context().close()));
}, 300_000);

/** Judges everything on a desk, whoever's it is, and gives it the lowest level: differences lie in one direction. */
async function judgeAll(page: Page): Promise<number> {
  await page.goto(`${at}/desk`);
  const levels = page.locator('select[name$=".levelId"]');
  const count = await levels.count();
  for (let place = 0; place < count; place++) await levels.nth(place).selectOption({ index: 1 });
  if (count > 0) {
    await press(page, "Record what I filled in");
    await said(page, count === 1 ? "1 judgement is recorded." : `${count} judgements are recorded.`);
  }
  return count;
}

test("a desk is judged blind, a concern needs words, and a conflict takes pieces away", async () => {
  const [leader, lead, outside] = (await Promise.all(
    ["leadership-team", "lead-mentor", "moderator"].map(as),
  )) as [Page, Page, Page];
  await lead.goto(`${at}/desk`);
  expect(await lead.locator("#answer").textContent()).toMatch(
    /^\d of \d pieces on your desk are left; the last day is /u,
  );
  await isSeen(lead, "a desk, blind");
  await lead
    .getByLabel(/^I raise a concern about piece/u)
    .first()
    .check();
  await lead.locator('select[name$=".levelId"]').first().selectOption({ index: 1 });
  await press(lead, "Record what I filled in");
  expect(await refusal(lead)).not.toBe("");
  await isSeen(lead, "a desk, refused");
  await lead
    .getByLabel(/^What you found in piece/u)
    .first()
    .fill("Clear, and short of examples.");
  await press(lead, "Record what I filled in");
  await said(lead, "1 judgement is recorded.");
  await eventually(async () =>
    expect(await lead.locator(".notice").first().textContent()).toContain("stays hidden"),
  );
  await unfold(lead, "Declare a conflict");
  await lead.getByLabel("Whose work you should not judge").selectOption({ index: 0 });
  await press(lead, "Declare this conflict");
  await said(lead, "The conflict is declared");
  await leader.goto(`${at}/agreement`);
  await press(leader, "Decide the outcomes");
  expect(await refusal(leader)).toMatch(/\.$/u);
  await isSeen(leader, "outcomes, refused");
  await leader.goto(at);
  await press(leader, "Divide what nobody has yet");
  await said(leader, "on desks");
  for (const page of [lead, outside]) await judgeAll(page);
  await isSeen(outside, "a desk, judged, from outside");
  await Promise.all([leader, lead, outside].map((page) => page.context().close()));
}, 300_000);

/** One figure is shown as its table and the others stay charts; figures of agreement leave a file, and severity none. */
async function eachFigureByItself(page: Page) {
  const part = (name: string, of: string) => page.locator(`figure[data-figure="${name}"] .figure-${of}`);
  await page.locator("#coefficients-as-table").press("Enter");
  await part("coefficients", "table").waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("coefficients-as-table");
  for (const name of ["differences", "severity"]) {
    await eventually(async () => expect(await part(name, "chart.wide").isVisible()).toBe(true));
    await eventually(async () => expect(await part(name, "table").isVisible()).toBe(false));
  }
  await isSeen(page, "figures of agreement, as a table");
  await page.locator("#severity-as-table").press("Enter");
  await part("severity", "table").waitFor();
  await eventually(async () => expect(await part("coefficients", "table").isVisible()).toBe(true));
  const fileOf = (tab: string) => page.request.get(`${at}/agreement.csv?tab=${tab}`);
  expect(await (await fileOf("differences")).text()).toMatch(/^\W*Difference,Before,After\r\n/u);
  expect(await (await fileOf("coefficients")).text()).toContain("Given the same");
  expect((await fileOf("severity")).status()).toBe(403);
}

test("outcomes are decided, the sample is extended, marks move, the seed is revealed, and the exercise is closed", async () => {
  const [leader, lead, outside] = (await Promise.all(
    ["leadership-team", "lead-mentor", "moderator"].map(as),
  )) as [Page, Page, Page];
  await leader.goto(`${at}/agreement`);
  await press(leader, "Decide the outcomes");
  await said(leader, "The outcomes are decided");
  await isSeen(leader, "outcomes, decided");
  await press(leader, "Extend the sample");
  await said(leader, "The sample is extended.");
  await leader.goto(at);
  await press(leader, "Divide what nobody has yet");
  await said(leader, "on desks");
  for (const page of [lead, outside]) await judgeAll(page);
  await leader.goto(`${at}/agreement`);
  await press(leader, "Decide again");
  await said(leader, "The outcomes are decided");
  await isSeen(leader, "outcomes, decided again");
  await leader.getByLabel("Who judges it next").selectOption({ label: await nameOf(leader) });
  await press(leader, "Give it to this person");
  await said(leader, "The piece is on the desk of a third person.");
  await leader.goto(`${at}/agreement`);
  await leader.locator(".notice", { hasText: "agreement would tell their marks" }).waitFor();
  expect(await judgeAll(leader)).toBe(1);
  await leader.goto(`${at}/agreement`);
  await press(leader, "Decide again");
  await said(leader, "The outcomes are decided");
  await unfold(leader, "Apply what was decided");
  await press(leader, "Move what was decided");
  await said(leader, "What was decided is applied");
  await eventually(async () => expect(await leader.locator("#changes").count()).toBe(1));
  await isSeen(leader, "what was moved");
  await unfold(leader, "Reveal the seed");
  await press(leader, "Reveal the seed");
  await said(leader, "The seed is revealed");
  await leader.getByText("Drawn again with the seed, the sample is the one that was accepted").waitFor();
  await unfold(leader, "Close this exercise");
  await press(leader, "Close this exercise");
  await said(leader, "The exercise is closed.");
  await isSeen(leader, "an exercise, closed");
  await leader.goto(at);
  await eventually(async () =>
    expect(await leader.locator("#answer").textContent()).toBe("Closed. Nothing: it is closed."),
  );
  const line = await as("line-manager");
  await line.goto(`${at}/agreement`);
  await line.locator("#severity").waitFor();
  await isSeen(line, "severity, to a line manager");
  await eachFigureByItself(line);
  await Promise.all([leader, lead, outside, line].map((page) => page.context().close()));
}, 400_000);

test("who is not to see it is told so, and what is not there is not there", async () => {
  const mentor = await as("mentor");
  for (const route of ["/exercises", "/exercises/open", `${at}/desk`]) {
    expect([route, (await mentor.goto(route))?.status()]).toEqual([route, 403]);
  }
  expect((await mentor.goto(at))?.status()).toBe(403);
  const board = await as("exam-board");
  expect((await board.goto(`${at}/desk`))?.status()).toBe(403);
  expect((await board.goto("/exercises/00000000-0000-4000-8000-000000000000"))?.status()).toBe(404);
  await board.goto(at);
  await isSeen(board, "an exercise, to the exam board");
  await Promise.all([mentor, board].map((page) => page.context().close()));
}, 200_000);
