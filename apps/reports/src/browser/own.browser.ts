import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { fixtureServer } from "../fixtures/server.js";
import { launch, openPage, overflow, violations } from "./tools/chromium.js";
import { eventually } from "./tools/eventually.js";

let browser: Browser;
let server: Awaited<ReturnType<typeof fixtureServer>>;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), fixtureServer({ self: true })]);
  ({ page, complaints } = await openPage(browser, { address: server.address }));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each(["/", "/readings"])("%s, as a trainee sees it: axe finds nothing, at any width", async (route) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(route);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, ["color-contrast"])).toEqual([]);
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect([width, await overflow(page)]).toEqual([width, 0]);
  }
  expect(complaints).toEqual([]);
});

test("the next rows of one's readings are a link further", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/readings");
  await page.getByRole("link", { name: "Next rows" }).click();
  await page.getByText("10 of 60 shown").waitFor();
  await eventually(async () => expect(await page.getByRole("link", { name: "First rows" }).count()).toBe(1));
});
