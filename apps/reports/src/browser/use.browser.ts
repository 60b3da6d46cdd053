import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { fixtureServer } from "../fixtures/server.js";
import { launch, openPage } from "./tools/chromium.js";
import { eventually } from "./tools/eventually.js";

let browser: Browser;
let server: Awaited<ReturnType<typeof fixtureServer>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), fixtureServer()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const answer = (page: Page) => page.locator("#answer").textContent();

describe("without scripts", () => {
  test("filters are chosen and applied, and the link says so", async () => {
    const { page } = await openPage(browser, { address: server.address, scripts: false });
    await page.goto("/strands");
    await page.getByLabel("Strand", { exact: true }).selectOption("S2");
    await page.getByRole("button", { name: "Apply" }).click();
    await page.waitForURL(/strand=S2/);
    expect(new URL(page.url()).searchParams.get("strand")).toBe("S2");
    expect(await answer(page)).toContain("How Pupils Learn");
    await page.getByRole("link", { name: "Clear" }).click();
    expect(new URL(page.url()).searchParams.get("strand")).toBeNull();
    await page.context().close();
  });

  test("the table opens, sorts and leaves as a file; what needs a script is not offered", async () => {
    const { page } = await openPage(browser, { address: server.address, scripts: false });
    await page.goto("/completeness");
    await eventually(async () => expect(await page.getByRole("button", { name: "PNG" }).count()).toBe(0));
    await page.getByRole("link", { name: "Show as Table" }).click();
    await page.getByRole("link", { name: "Due" }).click();
    await eventually(async () =>
      expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain("Due"),
    );
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("completeness-C0-RP2.csv");
    const text = readFileSync(await download.path(), "utf8");
    expect(text.split("\r\n")[0]).toBe("\uFEFFSchool,Due,In on time,In late,Missing,Last judged");
    await page.context().close();
  });

  test("the menu opens on a phone", async () => {
    const { page } = await openPage(browser, { address: server.address, scripts: false, width: 390 });
    await page.goto("/");
    await page.getByText("Menu").click();
    await page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name: "Grid" }).click();
    await eventually(async () => expect(await page.locator("h1").textContent()).toBe("Grid"));
    await page.context().close();
  });
});

describe("with scripts", () => {
  test("choosing a filter answers at once, in place, keeps the focus and is announced", async () => {
    const { page, complaints } = await openPage(browser, { address: server.address });
    await page.goto("/strands");
    await page.evaluate(() => document.documentElement.setAttribute("data-same-page", ""));
    await page.getByLabel("Strand", { exact: true }).focus();
    await page.getByLabel("Strand", { exact: true }).selectOption("S2");
    await page.waitForURL(/strand=S2/);
    await eventually(async () => expect(await page.locator("html[data-same-page]").count()).toBe(1));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("filter-strand");
    await eventually(async () =>
      expect(await page.locator("#announcement").textContent()).toContain("How Pupils Learn"),
    );
    await eventually(async () =>
      expect(await page.getByRole("button", { name: "Apply" }).isVisible()).toBe(false),
    );
    await eventually(async () =>
      expect(await page.locator(".figure-subtitle").textContent()).toContain("Strand: How Pupils Learn"),
    );
    await page.goBack();
    await page.waitForFunction(() =>
      document.querySelector("#answer")?.textContent?.includes("Adaptive Teaching"),
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a figure is saved as a picture", async () => {
    const { page, complaints } = await openPage(browser, { address: server.address });
    await page.goto("/strands");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "PNG" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("adaptive-teaching-lags-behind.png");
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(bytes.readUInt32BE(16)).toBe(2 * (1100 + 64));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a chart is drawn anew where its place is much narrower; until then no drawing code is loaded", async () => {
    const { page, complaints } = await openPage(browser, { address: server.address });
    const loaded: string[] = [];
    page.on("request", (request) => loaded.push(request.url()));
    await page.goto("/strands");
    await page.waitForLoadState("networkidle");
    expect(loaded.filter((url) => url.includes("draw-"))).toEqual([]);
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.waitForFunction(
      () =>
        Math.abs(
          (document.querySelector<SVGSVGElement>(".figure-chart.wide svg")?.viewBox.baseVal.width ?? 0) - 900,
        ) < 60,
    );
    expect(loaded.filter((url) => url.includes("draw-"))).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test("a page that takes more than a second shows that it is on its way", async () => {
    const { page } = await openPage(browser, { address: server.address });
    await page.clock.install();
    await page.goto("/strands");
    let answerNow = () => {};
    const held = new Promise<void>((done) => (answerNow = done));
    await page.route("**/strands?*", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByLabel("Strand", { exact: true }).selectOption("S2");
    await eventually(async () => expect(await page.locator("#progress").isVisible()).toBe(false));
    await page.clock.fastForward(1100);
    await page.locator("#progress").waitFor({ state: "visible" });
    answerNow();
    await page.waitForURL(/strand=S2/);
    await page.locator("#progress").waitFor({ state: "hidden" });
    await page.context().close();
  });
});

describe("by keyboard", () => {
  test("the first stop skips to the page, and the ring of focus is always to be seen", async () => {
    const { page } = await openPage(browser, { address: server.address });
    await page.goto("/strands");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe("Skip to the page");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const active = document.activeElement;
        if (!active || active === document.body) return null;
        const box = active.getBoundingClientRect();
        const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(active);
        const chart = active.closest("svg.chart") !== null;
        return {
          ring:
            chart ||
            (outlineStyle === "solid" && outlineColor === "rgb(255, 221, 0)" && boxShadow !== "none"),
          inView: box.bottom > 0 && box.top < innerHeight,
          words: active.textContent,
        };
      });
      if (seen === null) break;
      expect(seen).toMatchObject({ ring: true, inView: true });
    }
    await page.context().close();
  });

  test("from a chart's bar to the people behind it", async () => {
    const { page } = await openPage(browser, { address: server.address });
    await page.goto("/strands");
    const bar = page.locator(".figure-chart.wide svg a").first();
    await bar.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/trainees\?/);
    expect(await answer(page)).toContain("below the expected level");
    await page.context().close();
  });
});

test("printed, a page has its chart and its table and no controls", async () => {
  const { page } = await openPage(browser, { address: server.address, scheme: "dark" });
  await page.goto("/strands");
  await page.emulateMedia({ media: "print" });
  await eventually(async () => expect(await page.locator(".figure-table").isVisible()).toBe(true));
  await eventually(async () => expect(await page.locator(".figure-chart.medium").isVisible()).toBe(true));
  await eventually(async () =>
    expect(await page.locator(".filters, .navigation").filter({ visible: true }).count()).toBe(0),
  );
  await eventually(async () =>
    expect(await page.locator(".paper-line").textContent()).toMatch(
      /Review point 2 · .* · Data as at 3 February 2027/,
    ),
  );
  await page.goto("/trainees/C0-0");
  await eventually(async () => expect(await page.locator(".fold .table").first().isVisible()).toBe(true));
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe("rgb(16, 24, 31)");
  await page.context().close();
});
