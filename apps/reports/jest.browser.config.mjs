import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import config from "./jest.config.mjs";

const chromium = process.env.CHROMIUM_PATH || "/usr/bin/chromium";
const found = existsSync(chromium);
if (!found) console.error(`The pages are not looked at in a browser: there is no Chromium at ${chromium}.`);

const served = existsSync(new URL("../api/dist/main.js", import.meta.url));
if (!served) console.error("The pages are looked at over the fixture only: apps/api has not been built.");

// Where the suites of this run find the demo that the first of them had loaded.
process.env.PREPARED_DEMO ??= join(tmpdir(), `reviewpoint-prepared-${process.pid}`);

/** What only a browser can tell: accessibility, keyboard, narrow screens, files, and life without scripts. */
export default {
  ...config,
  testMatch: found ? ["<rootDir>/src/**/*.browser.ts"] : [],
  testPathIgnorePatterns: served ? [] : ["served\\.browser\\.ts$"],
  globalTeardown: "<rootDir>/scripts/remove-prepared-demo.mjs",
  passWithNoTests: true,
};
