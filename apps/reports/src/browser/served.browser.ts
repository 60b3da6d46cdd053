import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launch, openPage, overflow, violations } from "./tools/chromium.js";
import { serve } from "./tools/served.js";
import { eventually } from "./tools/eventually.js";

const routes = ["/", "/completeness", "/strands", "/grid", "/movement", "/trainees", "/watch-list"];
/** Who looks, and the pages that are theirs alone or look different for them: those are searched by axe. */
const people: [string, readonly string[]][] = [
  ["hub-director", routes],
  ["exam-board", ["/", "/strands", "/trainees"]],
  ["trainee", ["/", "/strands"]],
  ["hub-director@moor", ["/", "/grid", "/watch-list"]],
];

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), serve()]);
}, 300_000);
afterAll(async () => {
  await browser.close();
  await server.close();
}, 60_000);

async function signIn(
  persona: string,
  scheme: "light" | "dark" = "light",
): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser, { address: server.address, scheme });
  await opened.page.context().clearCookies();
  await opened.page.goto("/sign-in");
  await opened.page.locator(`button[value="${persona}"]`).click();
  await opened.page.locator(".viewer-name").waitFor();
  return opened;
}

describe.each(people)("signed in as %s", (persona, looked) => {
  test("every page answers in a sentence, without a violation or a complaint, at any width", async () => {
    const { page, complaints } = await signIn(persona);
    for (const route of routes) {
      await page.setViewportSize({ width: 1280, height: 900 });
      const response = await page.goto(route);
      expect([route, response?.status()]).toEqual([route, 200]);
      await eventually(async () => expect(await page.locator("#answer").textContent()).toMatch(/\.$/));
      if (looked.includes(route)) expect([route, await violations(page)]).toEqual([route, []]);
      await page.setViewportSize({ width: 320, height: 800 });
      expect([route, await overflow(page)]).toEqual([route, 0]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 180_000);
});

test("a director reads names and no hidden figure of the own hub, down to one person's evidence", async () => {
  const { page } = await signIn("hub-director", "dark");
  await page.goto("/strands?show=table");
  const cells = await page.locator(".figure-table td.number").allTextContents();
  expect(cells.length).toBeGreaterThan(40);
  expect(cells.filter((text) => text === "c")).toEqual([]);
  await page.goto("/trainees");
  await page.locator(".table tbody th a").first().click();
  await page.locator(".chart-grid").waitFor();
  expect(await violations(page)).toEqual([]);
  await eventually(async () => expect(await page.locator("h1").textContent()).toMatch(/\w+ \w+/));
  await page.context().close();
});

test("an exam board reads no name anywhere", async () => {
  const director = await signIn("leadership-team");
  await director.page.goto("/trainees");
  const names = await director.page.locator(".table tbody th").allTextContents();
  expect(names.length).toBeGreaterThan(10);
  await director.page.context().close();
  const { page } = await signIn("exam-board");
  for (const route of ["/trainees", "/watch-list", "/"]) {
    await page.goto(route);
    const text = (await page.locator("main").textContent()) ?? "";
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  }
  await page.context().close();
});

test("signing out ends the visit", async () => {
  const { page } = await signIn("hub-director");
  await page.getByRole("button", { name: "Sign out" }).click();
  const response = await page.goto("/strands");
  expect(response?.status()).toBe(401);
  await eventually(async () => expect(await page.locator("h1").textContent()).toBe("Sign in"));
  await page.context().close();
});
