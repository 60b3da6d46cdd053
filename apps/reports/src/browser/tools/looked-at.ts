import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { overflow, violations } from "./chromium.js";
import { isWell } from "./signed-in.js";

/** Well in every appearance, on a phone of 390 px as well; where `PICTURES_TO` names a folder, a picture is left there. */
export async function isSeen(page: Page, state: string): Promise<void> {
  await isWell(page, state);
  const folder = process.env["PICTURES_TO"];
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    if (width === 390)
      expect([state, width, await overflow(page), await violations(page)]).toEqual([state, width, 0, []]);
    const name = state.replaceAll(/[^a-z]+/gu, "-");
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}
