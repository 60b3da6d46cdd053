// Takes the pictures of the README from a server with the demo that has been started: docs/pictures/*.png.
// The address is the first argument, http://127.0.0.1:4000 unless told. Needs Chromium (CHROMIUM_PATH).
import { mkdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const address = process.argv[2] ?? "http://127.0.0.1:4000";
const folder = fileURLToPath(new URL("../../../docs/pictures/", import.meta.url));
mkdirSync(folder, { recursive: true });

/** Left around what a picture shows, px. */
const margin = 16;

/** Each picture: the page, the window (px), points a pixel, and the elements between which it is cut out. */
const pictures = [
  { name: "hub-home", path: "/", width: 1280, height: 900, scale: 1, from: ".page-head", to: ".figure" },
  {
    name: "strands-phone",
    path: "/strands",
    width: 390,
    height: 844,
    scale: 1.5,
    from: ".figure",
    to: ":nth-match(.folded-rows > li, 8)",
  },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  for (const { name, path, width, height, scale, ...cut } of pictures) {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: "light",
    });
    const page = await context.newPage();
    await page.goto("/sign-in");
    await page.locator('button[value="hub-director"]').click();
    await page.locator(".viewer-name").waitFor();
    await page.goto(path, { waitUntil: "networkidle" });
    const target = `${folder}${name}.png`;
    await page.screenshot({ path: target, fullPage: true, clip: await clipOf(page, width, cut) });
    console.log(`docs/pictures/${name}.png ${Math.round(statSync(target).size / 1024)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
}

/** From a little above one element to a little below another. */
async function clipOf(page, width, { from, to }) {
  const start = (await page.locator(from).first().boundingBox()).y - margin;
  const end = await page.locator(to).last().boundingBox();
  return { x: 0, y: start, width, height: end.y + end.height + margin - start };
}
