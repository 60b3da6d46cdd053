import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { demoInBrowser, isWell } from "./tools/signed-in.js";
import { eventually } from "./tools/eventually.js";

const signIn = demoInBrowser();
const said = (page: Page, words: string | RegExp) => page.locator(".said", { hasText: words }).waitFor();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The persona on the page of the demo's board. */
async function atBoard(persona: string, width?: number): Promise<Page> {
  const page = await signIn(persona, width);
  await page.goto("/boards");
  await isWell(page, `boards, ${persona}`);
  await page.locator("main tbody th a").first().click();
  await page.locator("#members").waitFor();
  return page;
}

test("the chair prepares a board: interest, agenda, minutes, and a pack with its hash", async () => {
  const page = await atBoard("exam-board", 390);
  await isWell(page, "board, called");
  const undeclared = async () =>
    Number(/(\d+) members have not declared/.exec((await page.locator("main").textContent()) ?? "")?.[1]);
  const before = await undeclared();

  await press(page, "Declare");
  await said(page, "that you have no interest");
  expect(await undeclared()).toBe(before - 1);
  await eventually(async () =>
    expect(await page.locator("section:has(#members) .entries li").first().textContent()).toContain(
      "Has declared that there is no interest.",
    ),
  );

  const agenda = page.locator("section:has(#agenda)");
  await eventually(async () =>
    expect(await agenda.locator("h3 a").first().textContent()).toMatch(/^Exercise: /),
  );
  const items = await agenda.locator("ol > li").count();
  await page.getByLabel("What the board is to decide about").selectOption({ index: 0 });
  await press(page, "Put on the agenda");
  await said(page, "It is on the agenda.");
  await eventually(async () => expect(await agenda.locator("ol > li").count()).toBe(items + 1));

  await page.getByRole("textbox", { name: "Minutes", exact: true }).fill("The agenda was gone through.");
  await press(page, "Keep the minutes");
  await said(page, /minutes/i);
  await eventually(async () =>
    expect(await page.locator("section:has(#minutes) .written").first().textContent()).toBe(
      "The agenda was gone through.",
    ),
  );
  // the day is to come: who was there cannot be recorded yet
  await eventually(async () =>
    expect(await page.getByRole("button", { name: "Record who was there" }).count()).toBe(0),
  );

  await press(page, "Freeze the pack");
  await said(page, /SHA-256 of its snapshot is [0-9a-f]{64}/);
  await isWell(page, "board, prepared");
  await page.context().close();
}, 300_000);

test("whoever reads boards without keeping them finds no form there", async () => {
  const page = await atBoard("qa-committee");
  await eventually(async () => expect(await page.locator("main form").count()).toBe(0));
  await page.context().close();
  const mentor = await signIn("mentor");
  expect((await mentor.goto("/boards"))?.status()).toBe(403);
  await mentor.context().close();
}, 120_000);
