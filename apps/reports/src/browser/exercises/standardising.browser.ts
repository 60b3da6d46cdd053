import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { demoInBrowser } from "../tools/signed-in.js";
import { isSeen } from "../tools/looked-at.js";
import { inDays } from "../tools/demo-day.js";
import { eventually } from "../tools/eventually.js";

const signedIn = demoInBrowser();

const as = (persona: string) => signedIn(persona);
const said = (page: Page, words: string | RegExp) => page.locator(".said", { hasText: words }).waitFor();
/** Presses a button as somebody at the keyboard does. */
const press = (page: Page, name: string) =>
  page.getByRole("button", { name, exact: true }).first().press("Enter");
const unfold = (page: Page, summary: string) =>
  page.locator("main summary", { hasText: summary }).first().press("Enter");
const refusal = async (page: Page) => {
  await page.locator(".refusals").waitFor();
  return (await page.locator(".refusals li").first().textContent()) ?? "";
};
const nameOf = async (page: Page) => (await page.locator(".viewer-name strong").textContent()) ?? "";
const answer = async (page: Page) => (await page.locator("#answer").textContent()) ?? "";
const told = (page: Page) => page.locator("main").innerText();

const assignment = `Assessing fairly ${Date.now()}`;
const agreed = ["52", "64", "38", "71"];
let at = "";

test("before marking, a lead mentor opens an exercise with scripts whose marks were agreed", async () => {
  const admin = await as("provider-admin");
  await admin.goto("/assignments");
  await unfold(admin, "Set an assignment");
  await admin.getByLabel("What it is called").fill(assignment);
  await admin.getByLabel("Its kind").selectOption({ index: 0 });
  await admin.getByLabel("Mathematics", { exact: true }).check();
  for (const [label, day] of [
    ...[["The last day for handing in", 5] as const, ["Marking opens", 6] as const],
    ...[["Marking closes", 12] as const, ["Moderation opens", 13] as const],
    ["Moderation closes", 14] as const,
  ])
    await admin.getByLabel(label).fill(inDays(day));
  await admin.getByLabel(/^Marks and feedback are sent/u).fill(inDays(21));
  await press(admin, "Set this assignment");
  await said(admin, `${assignment} is set.`);
  await admin.context().close();

  const [lead, director, moderator] = (await Promise.all(
    ["lead-mentor", "hub-director", "moderator"].map(as),
  )) as [Page, Page, Page];
  await lead.goto("/assignments");
  await lead.getByRole("link", { name: assignment }).first().press("Enter");
  await lead.getByRole("link", { name: "Standardise its marking" }).press("Enter");
  await lead.locator("h1", { hasText: "Standardisation" }).waitFor();
  expect(await answer(lead)).toContain("Nothing has been standardised that you can see; marking opens on");
  await isSeen(lead, "standardisation, nothing yet");
  await unfold(lead, "Open an exercise");
  await lead.getByLabel("What it is called", { exact: true }).fill("Before marking");
  for (const [place, mark] of agreed.entries())
    await lead.getByLabel(`The mark agreed for Script ${"ABCD"[place]}`).fill(place === 3 ? "71.3" : mark);
  for (const person of [director, moderator])
    await lead.getByLabel(await nameOf(person), { exact: true }).check();
  await press(lead, "Open this exercise");
  expect(await refusal(lead)).toBe("Give a mark from 0 to 100 in steps of 1.");
  expect(await lead.locator(".refusals li a").getAttribute("href")).toContain("scripts-3-agreed");
  await isSeen(lead, "standardisation, opening refused");
  await unfold(lead, "Open an exercise");
  await lead.getByLabel("The mark agreed for Script D").fill("71");
  await press(lead, "Open this exercise");
  await said(lead, "“Before marking” is open.");
  await lead.getByRole("link", { name: "Before marking" }).press("Enter");
  await lead.locator("#how-far").waitFor();
  at = new URL(lead.url()).pathname;
  expect(await answer(lead)).toMatch(/; 0 of 2 people have marked every script\.$/u);
  await unfold(lead, "Change this exercise");
  await lead.getByLabel("The mark agreed for Script A").fill("54");
  await press(lead, "Change this exercise");
  await said(lead, "The exercise is changed.");
  await isSeen(lead, "standardisation, led");
  await Promise.all([lead, director, moderator].map((page) => page.context().close()));
}, 300_000);

test("who takes part marks on the scale, keeps what they typed over a reload, and sees nothing that was agreed", async () => {
  const moderator = await as("moderator");
  await moderator.goto("/standardisation");
  expect(await answer(moderator)).toMatch(/^\d+ exercises? ha(s|ve) scripts that you have not marked\.$/u);
  await isSeen(moderator, "my standardisation");
  await moderator.goto(at);
  await moderator.locator("#own").waitFor();
  expect(await told(moderator)).not.toMatch(/agreed for|\b54\b/u);
  await moderator.getByLabel("Your mark for Script A").fill("54");
  await moderator.getByLabel("Your mark for Script B").fill("64.5");
  await moderator.waitForTimeout(1_500);
  await moderator.reload();
  await moderator.getByLabel("Your mark for Script A").waitFor();
  await eventually(async () =>
    expect(await moderator.getByLabel("Your mark for Script B").inputValue()).toBe("64.5"),
  );
  await press(moderator, "Record these marks");
  expect(await refusal(moderator)).toBe("Give a mark from 0 to 100 in steps of 1.");
  await isSeen(moderator, "standardisation, own marks refused");
  for (const [place, mark] of ["54", "66", "37", "71"].entries())
    await moderator.getByLabel(`Your mark for Script ${"ABCD"[place]}`).fill(mark);
  await press(moderator, "Record these marks");
  await said(moderator, "Your marks are recorded: 4 of 4 scripts.");
  await isSeen(moderator, "standardisation, own marks");
  await moderator.context().close();

  const director = await as("hub-director");
  await director.goto(at);
  for (const place of [0, 1, 2]) await director.getByLabel(`Your mark for Script ${"ABC"[place]}`).fill("80");
  await press(director, "Record these marks");
  await said(director, "Your marks are recorded: 3 of 4 scripts.");
  await director.context().close();
}, 300_000);

test("results are released once: to each their own, to whoever leads all of them by name", async () => {
  const lead = await as("lead-mentor");
  await lead.goto(at);
  expect(await answer(lead)).toMatch(/; 1 of 2 people has marked every script\.$/u);
  await eventually(async () => expect(await lead.getByLabel(/^The mark agreed for/u).count()).toBe(0));
  await isSeen(lead, "standardisation, led, marking has begun");
  await unfold(lead, "Release the results");
  await lead.getByRole("button", { name: "Release the results", exact: true }).press("Enter");
  await said(lead, "The results are released.");
  const results = await lead.locator("section", { has: lead.locator("#results") }).innerText();
  expect(results).toContain("1 of 2 people marks as was agreed.");
  expect(results).toContain("Not ready yet: 0 of 3 scripts are within 5 marks of what was agreed");
  await isSeen(lead, "standardisation, results");
  await lead.context().close();

  const moderator = await as("moderator");
  await moderator.goto(at);
  expect(await answer(moderator)).toContain("Ready to mark: 4 of 4 scripts are within 5 marks");
  expect(await told(moderator)).toContain("+2");
  expect(await told(moderator)).not.toContain("Not ready yet");
  await isSeen(moderator, "standardisation, own result");
  await moderator.context().close();

  const mentor = await as("mentor");
  await mentor.goto(at);
  expect(await told(mentor)).toContain("Your roles take no part in standardisation.");
  await mentor.context().close();
}, 300_000);
