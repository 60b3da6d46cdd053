import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser } from "playwright-core";
import { fixtureServer } from "../fixtures/server.js";
import { launch, openPage, overflow, violations } from "./chromium.js";

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
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), fixtureServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each([...drawn, ...listed])("%s", (route) => {
  const looks = [
    { what: "light", scheme: "light", path: route },
    { what: "dark", scheme: "dark", path: route },
    { what: "table open", scheme: "light", path: `${route}${route.includes("?") ? "&" : "?"}show=table` },
  ] as const;
  test.each(looks.slice(0, drawn.includes(route) ? 3 : 2))(
    "$what: axe finds nothing, and the browser has no complaint",
    async ({ scheme, path }) => {
      const { page, complaints } = await openPage(browser, { address: server.address, scheme });
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
      expect(complaints.filter((one) => !one.includes("404"))).toEqual([]);
      await page.context().close();
    },
  );

  test("fits every width without sideways scrolling", async () => {
    const { page } = await openPage(browser, { address: server.address });
    await page.goto(route);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await overflow(page)]).toEqual([width, 0]);
    }
    await page.context().close();
  });
});

test.each(["/", "/strands", "/completeness", "/movement"])(
  "%s at 320 px shows the table for the bars",
  async (route) => {
    const { page } = await openPage(browser, { address: server.address, width: 320 });
    await page.goto(route);
    expect(await page.locator(".figure-chart:visible").count()).toBe(0);
    expect(await page.locator(".figure-table").isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  },
);

test("targets are at least 24 px", async () => {
  const { page } = await openPage(browser, { address: server.address });
  await page.goto("/strands");
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, select, .tool, .switch a, .tabs a, .navigation.wide a, .sort")]
      .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ words }) => words),
  );
  expect(small).toEqual([]);
  await page.context().close();
});

test("signed out, the way in has no violation either", async () => {
  const { page } = await openPage(browser, { address: server.address });
  await page.context().clearCookies();
  await page.goto("/");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Hub director of North Downs" }).click();
  await page.waitForURL("/");
  expect(await page.locator("h1").textContent()).toBe("North Downs");
  await page.context().close();
});
