import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { fixtureServer } from "../fixtures/server.js";
import { launch, openPage, overflow, violations } from "./tools/chromium.js";
import { eventually } from "./tools/eventually.js";

/** Pages that draw; their tables are opened as well. */
const drawn = [
  "/",
  "/completeness",
  "/completeness?tab=assessor",
  "/strands",
  "/strands?tab=expected",
  "/grid",
  "/movement",
  "/movement?strand=S4",
  "/trainees/C0-0",
];
const listed = [
  "/trainees",
  "/trainees?strand=S4&standing=below&school=140003",
  "/trainees?search=nobody",
  "/watch-list",
  "/nowhere",
];
const widths = [1280, 800, 390, 320];

let browser: Browser;
let server: Awaited<ReturnType<typeof fixtureServer>>;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), fixtureServer()]);
  ({ page, complaints } = await openPage(browser, { address: server.address }));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
beforeEach(async () => {
  complaints.length = 0;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
});

const withTable = (route: string) => `${route}${route.includes("?") ? "&" : "?"}show=table`;
const unexpected = () => complaints.filter((one) => !one.includes("404"));

describe.each([...drawn, ...listed])("%s", (route) => {
  test("axe finds nothing in light and dark, at any width nothing is cut off, and the browser has no complaint", async () => {
    await page.goto(route);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
    });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, ["color-contrast"])).toEqual([]);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
    }
    expect(unexpected()).toEqual([]);
  });
});

test.each(drawn)("%s: axe finds nothing with the table open", async (route) => {
  await page.goto(withTable(route));
  expect(await violations(page)).toEqual([]);
  expect(unexpected()).toEqual([]);
});

test.each(["/", "/strands", "/completeness"])(
  "%s at 320 px folds the figures of each bar away, and has the whole table a link further",
  async (route) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(route);
    await eventually(async () =>
      expect(await page.locator(".figure-chart:visible, .figure-table:visible").count()).toBe(0),
    );
    const rows = page.locator(".folded-row");
    await rows.first().locator("summary").click();
    expect(await rows.first().locator("dd").count()).toBeGreaterThan(3);
    expect(await violations(page)).toEqual([]);
    const shown = await rows.count();
    await page.getByRole("link", { name: "Show as Table" }).click();
    await page.locator(".figure-table:visible").waitFor();
    await eventually(async () => expect(await page.locator(".figure-table tbody tr").count()).toBe(shown));
  },
);

test("/movement at 320 px shows the table for the flow", async () => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/movement");
  await eventually(async () => expect(await page.locator(".figure-chart:visible").count()).toBe(0));
  await eventually(async () => expect(await page.locator(".figure-table").isVisible()).toBe(true));
  expect(await violations(page)).toEqual([]);
});

test("targets are at least 24 px", async () => {
  await page.goto("/strands");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, select, .tool, .switch a, .tabs a, .navigation.wide a, .sort")]
      .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ words }) => words),
  );
  expect(small).toEqual([]);
});

test("signed out, the way in has no violation either", async () => {
  await page.context().clearCookies();
  await page.goto("/");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Hub director of North Downs" }).click();
  await page.waitForURL("/");
  await eventually(async () => expect(await page.locator("h1").textContent()).toBe("North Downs"));
});
