import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "@jest/globals";
import { samplingPresets } from "@reviewpoint/domain/moderation";
import type { Page } from "playwright-core";
import { demoInBrowser, isWell } from "../tools/signed-in.js";
import { pictureOf } from "./picture-of.js";
import { inDays } from "../tools/demo-day.js";

const as = demoInBrowser();
const verifyPack = fileURLToPath(new URL("../../../../api/dist/commands/verify-pack.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "reviewpoint-packs-"));
afterAll(() => rmSync(folder, { recursive: true }));

const said = (page: Page, words: string | RegExp) => page.locator(".said", { hasText: words }).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();
const unfold = (page: Page, summary: string) =>
  page.locator("main summary", { hasText: summary }).first().click();
const nameOf = async (page: Page) => (await page.locator(".viewer-name strong").textContent()) ?? "";

/** Opens an exercise over the judgements of a subject by a policy that is in use; gives its address. */
async function open(leader: Page, title: string, policy: string): Promise<string> {
  await leader.goto("/exercises/open");
  await leader.getByLabel("What it is called").fill(title);
  await leader.getByLabel("Judgements at a review point").check();
  await leader.locator('select[name="reviewPointId"]').selectOption({ index: 1 });
  await leader.getByLabel("Mathematics", { exact: true }).check();
  await leader.getByLabel("Last day of the moderation").fill(inDays(20));
  await leader.getByLabel("With the first mark in view").check();
  await leader.locator(`input[name="preset"][value="${policy}"]`).check();
  await leader.locator('select[name="passMark"]').selectOption({ index: 2 });
  await leader.getByLabel(/may differ before anything follows$/u).fill("1");
  await leader.getByLabel("Yes", { exact: true }).check();
  await leader.getByLabel("Where what follows is written down").fill("Handbook, section 4.3");
  await leader.getByLabel("The day on which that was decided").fill(inDays(-1));
  await press(leader, "Open this exercise");
  await said(leader, `“${title}” is open.`);
  await leader.getByRole("link", { name: title }).click();
  await leader.locator("#policies").waitFor();
  return new URL(leader.url()).pathname;
}

/** Judges every desk, form by form: each piece the second lowest level. */
async function judgeDesks(at: string, moderators: readonly Page[]): Promise<number> {
  let judged = 0;
  for (const page of moderators) {
    for (;;) {
      expect((await page.goto(`${at}/desk`))?.status()).toBe(200);
      const levels = page.locator('select[name$=".levelId"]');
      const count = await levels.count();
      if (count === 0) break;
      for (let place = 0; place < count; place += 1) await levels.nth(place).selectOption({ index: 2 });
      await press(page, "Record what I filled in");
      await said(page, count === 1 ? "1 judgement is recorded." : `${count} judgements are recorded.`);
      judged += count;
    }
  }
  return judged;
}

/** Decides, and where more is asked for extends, divides and judges it, until nothing more is asked for. */
async function decide(at: string, leader: Page, moderators: readonly Page[]): Promise<number> {
  await leader.goto(`${at}/agreement`);
  await press(leader, "Decide the outcomes");
  await said(leader, "The outcomes are decided");
  let extended = 0;
  while ((await leader.getByRole("button", { name: "Extend the sample", exact: true }).count()) > 0) {
    await press(leader, "Extend the sample");
    await said(leader, "The sample is extended.");
    extended += 1;
    await leader.goto(at);
    const divide = leader.getByRole("button", { name: "Divide what nobody has yet", exact: true });
    if ((await divide.count()) > 0) {
      await divide.first().click();
      await said(leader, "on desks");
    }
    await judgeDesks(at, moderators);
    await leader.goto(`${at}/agreement`);
    await press(leader, "Decide again");
    await said(leader, "The outcomes are decided");
  }
  return extended;
}

/** Puts the exercise before the demo's board and freezes its pack; gives the archive's place on disk. */
async function packed(leader: Page, title: string, file: string): Promise<string> {
  await leader.goto("/boards");
  await leader.locator("main tbody th a").first().click();
  await leader.locator("#members").waitFor();
  await leader.getByLabel("What the board is to decide about").selectOption({ label: title });
  await press(leader, "Put on the agenda");
  await said(leader, "It is on the agenda.");
  await press(leader, "Freeze the pack");
  await said(leader, /SHA-256 of its snapshot is [0-9a-f]{64}/u);
  await leader.locator('main a[href^="/frozen/"]').first().click();
  await leader.locator("#formats").waitFor();
  const [download] = await Promise.all([
    leader.waitForEvent("download"),
    leader.getByRole("link", { name: "Tables, in CSV, with the snapshot" }).click(),
  ]);
  const place = join(folder, file);
  await download.saveAs(place);
  return place;
}

describe.each(samplingPresets.map(({ name, code }) => [name, code]))("moderated by %s", (name, code) => {
  test("from the opening of an exercise to the pack of a board, in a browser", async () => {
    const title = `Moderated by ${name}, ${Date.now()}`;
    const [leader, lead, outside] = (await Promise.all(
      ["leadership-team", "lead-mentor", "moderator"].map((persona) => as(persona)),
    )) as [Page, Page, Page];
    const moderators = [lead, outside];
    const at = await open(leader, title, code);
    await press(leader, "Commit to a seed");
    await said(leader, "The hash of the seed is published");
    await press(leader, "Draw a sample");
    await said(leader, /^A sample of \d+ pieces? out of \d+ is drawn\./u);
    await isWell(leader, `${code}, drawn`);
    await leader.goto(at);
    await pictureOf(leader, code);
    await unfold(leader, "Accept this sample");
    await press(leader, "Accept this sample");
    await said(leader, "is accepted.");
    for (const page of moderators) await leader.getByLabel(`${await nameOf(page)} moderates`).check();
    await press(leader, "Divide the pieces");
    await said(leader, "on desks");
    const judged = await judgeDesks(at, moderators);
    expect(judged).toBeGreaterThan(0);
    const extended = await decide(at, leader, moderators);
    await isWell(leader, `${code}, decided`);
    await leader.goto(`${at}/agreement`);
    await unfold(leader, "Reveal the seed");
    await press(leader, "Reveal the seed");
    await said(leader, "The seed is revealed");
    await leader
      .getByText("Drawn again with the seed, the sample is the one that was accepted")
      .first()
      .waitFor();
    await unfold(leader, "Close this exercise");
    await press(leader, "Close this exercise");
    await said(leader, "The exercise is closed.");

    const pack = await packed(leader, title, `${code}.zip`);
    const found = execFileSync(process.execPath, [verifyPack, pack], { encoding: "utf8" });
    expect(found).toContain(
      `${title}: drawn again from the seed that was committed to beforehand, the sample is the same.`,
    );
    process.stdout.write(
      `figure: ${name}: ${judged} pieces judged a second time, extended ${extended === 1 ? "once" : `${extended} times`}, its sample drawn again from the pack\n`,
    );
    await Promise.all([leader, ...moderators].map((page) => page.context().close()));
  }, 900_000);
});
