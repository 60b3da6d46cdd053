import { AxeBuilder } from "@axe-core/playwright";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Browser, chromium } from "playwright-core";
import { chartStylesheet } from "../src/tables.js";
import { galleryHtml } from "./html.js";

const executablePath = process.env["CHROMIUM_PATH"] || "/usr/bin/chromium";
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const still = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

describe("in Chromium", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: [...quiet, ...still] });
  }, 30_000);
  afterAll(async () => browser?.close());

  const looks = [
    { width: 720, scheme: "light", tables: false },
    { width: 720, scheme: "dark", tables: true },
    { width: 288, scheme: "light", tables: true },
    { width: 288, scheme: "dark", tables: false },
  ] as const;

  test.each(looks)(
    "axe finds nothing at $width px, $scheme, tables open: $tables",
    async (look) => {
      const page = await open(look.width, look.scheme);
      if (look.tables)
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`,
        ),
      ).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test.each([720, 288])(
    "no words of a picture leave it or run into each other at %i px",
    async (width) => {
      const page = await open(width, "light");
      const faults = await page.evaluate(overlaps);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test("the same drawing takes dark colours and, printed, light ones", async () => {
    const page = await open(720, "dark");
    const fill = () => page.evaluate(`getComputedStyle(document.querySelector("#swatch")).fill`);
    await page.evaluate(
      `document.body.insertAdjacentHTML("beforeend", '<svg><rect id="swatch" fill="var(--chart-stop-7, #000)"/></svg>')`,
    );
    expect(await fill()).toBe("rgb(211, 232, 251)");
    await page.emulateMedia({ media: "print" });
    expect(await fill()).toBe("rgb(18, 67, 109)");
    await page.context().close();
  }, 60_000);

  async function open(width: number, colorScheme: "light" | "dark") {
    const context = await browser.newContext({ viewport: { width: width + 32, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.setContent(galleryHtml(width, chartStylesheet()));
    return page;
  }
});

/** Runs in the page: texts that leave their picture by more than a pixel, or share more than a pixel with another. */
const overlaps = `(() => {
  const faults = [];
  for (const svg of document.querySelectorAll("svg.chart")) {
    const edge = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map((element) => ({ word: element.textContent, box: element.getBoundingClientRect() }));
    const name = svg.closest("section").querySelector("h2").textContent;
    texts.forEach(({ word, box }, at) => {
      if (box.left < edge.left - 1 || box.right > edge.right + 1 || box.bottom > edge.bottom + 2) faults.push(name + ": " + word + " leaves the picture");
      for (const other of texts.slice(at + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const tall = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (wide > 1 && tall > 4) faults.push(name + ": " + word + " meets " + other.word);
      }
    });
  }
  return faults;
})()`;
