import { expect } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { type Look, openPage, overflow, violations } from "./chromium.js";

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
