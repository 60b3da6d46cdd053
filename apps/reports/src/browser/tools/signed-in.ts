import { afterAll, beforeAll, expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { launch, type Look, openPage, overflow, violations } from "./chromium.js";
import { serve } from "./served.js";

/** A page on which a persona of the demo is signed in at a server of its own. */
export async function signIn(
  browser: Browser,
  persona: string,
  look: Look,
): Promise<{ page: Page; complaints: string[] }> {
  const opened = await openPage(browser, look);
  await opened.page.context().clearCookies();
  await opened.page.goto("/sign-in");
  await opened.page.locator(`button[value="${persona}"]`).click();
  await opened.page.locator(".viewer-name").waitFor();
  return opened;
}

/** How to sign in as a persona of the demo; on a page of a width, px, with scripts or without. */
export type SignInAs = (persona: string, width?: number, scripts?: boolean) => Promise<Page>;

/** A Chromium and a server of the demo for the tests of a file. Gives how to sign in there; all is closed when they have run. */
export function demoInBrowser(): SignInAs {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), serve()]);
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
  }, 60_000);
  return async (persona, width, scripts = true) => {
    const look: Look = { address: server.address, scripts, ...(width === undefined ? {} : { width }) };
    return (await signIn(browser, persona, look)).page;
  };
}

/** Axe in both appearances with everything opened, and nothing cut off at 320 px. The state is named where it fails. */
export async function isWell(page: Page, state: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  const fold = (open: boolean) =>
    page.evaluate((opens) => {
      for (const details of document.querySelectorAll("main details:not(:has(form[data-refused]))"))
        details.toggleAttribute("open", opens);
    }, open);
  await fold(true);
  expect([state, await violations(page)]).toEqual([state, []]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect([state, "dark", await violations(page, ["color-contrast"])]).toEqual([state, "dark", []]);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 320, height: 800 });
  expect([state, await overflow(page)]).toEqual([state, 0]);
  await page.setViewportSize(before);
  await fold(false);
}
