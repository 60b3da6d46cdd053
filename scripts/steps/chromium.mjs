import { existsSync } from "node:fs";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a Chromium is: CHROMIUM_PATH if given, else the usual places; null when there is none. */
export function chromiumPath() {
  const given = process.env.CHROMIUM_PATH;
  return [...(given ? [given] : usualPlaces)].find((path) => existsSync(path)) ?? null;
}
