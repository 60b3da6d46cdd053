import type { Page } from "playwright-core";

/** Left around what a picture shows, px. */
const margin = 16;

/**
 * Takes the picture of a sample's size, coverage and what it can find out, for the guide of policies that are in use. Taken
 * where `PICTURES_TO` names a folder.
 */
export async function pictureOf(page: Page, name: string): Promise<void> {
  const folder = process.env["PICTURES_TO"];
  if (!folder) return;
  const top = await page.locator("#sample").boundingBox();
  const end = await page.locator("section:has(#sample) h3", { hasText: "Every piece" }).boundingBox();
  if (!top || !end) throw new Error(`there is no sample on ${page.url()}`);
  const clip = { x: 0, y: top.y - margin, width: 1280, height: end.y - top.y };
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true, clip });
}
