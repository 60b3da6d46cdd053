import { existsSync } from "node:fs";
import config from "./jest.config.mjs";

const chromium = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const found = existsSync(chromium);
if (!found) console.error(`The pages are not looked at in a browser: there is no Chromium at ${chromium}.`);

const served = existsSync(new URL("../api/dist/main.js", import.meta.url));
if (!served) console.error("The pages are looked at over the fixture only: apps/api has not been built.");

/** What only a browser can tell: accessibility, keyboard, narrow screens, files, and life without scripts. */
export default {
  ...config,
  testMatch: found ? ["<rootDir>/src/**/*.browser.ts"] : [],
  testPathIgnorePatterns: served ? [] : ["served\\.browser\\.ts$"],
  passWithNoTests: true,
};
