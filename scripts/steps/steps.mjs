import { chromiumPath } from "./chromium.mjs";
import { commandStep } from "./command-step.mjs";
import { houseStep } from "./house-step.mjs";
import { jestStep } from "./jest-step.mjs";
import { buildStep, installStep } from "./prepare-step.mjs";
import { typesStep } from "./types-step.mjs";

const api = "@reviewpoint/api";

/** What `npm test` does, in order. The key is the name after `npm run test:`. */
export const steps = {
  install: installStep,
  build: buildStep,
  types: typesStep,
  lint: commandStep("lint", "oxlint", ["--deny-warnings"]),
  format: commandStep("format", "biome", ["format", "."]),
  "floor-plan": commandStep("floor plan", "node", ["scripts/floor-plan/check.mjs"]),
  house: houseStep,
  unit: jestStep({ title: "units and laws", report: "unit", of: (name) => name !== api }),
  integration: jestStep({
    title: "integration on the embedded database",
    report: "integration",
    everyCore: true,
    of: (name) => name === api,
    env: () => ({ ...process.env, TEST_DATABASE_URL: undefined }),
  }),
  postgresql: jestStep({
    title: "integration on PostgreSQL",
    report: "postgresql",
    everyCore: true,
    script: "test:postgres",
    of: (name) => name === api,
    missing: () => (process.env.TEST_DATABASE_URL ? null : "TEST_DATABASE_URL is not set"),
  }),
  browser: jestStep({
    title: "the app in Chromium",
    report: "browser",
    script: "test:browser",
    of: () => true,
    env: () => ({ ...process.env, CHROMIUM_PATH: chromiumPath() ?? "" }),
    missing: () => (chromiumPath() ? null : "no Chromium was found; CHROMIUM_PATH may name one"),
  }),
};

/** These read sources only; every other step needs the build. */
export const withoutBuild = new Set(["install", "lint", "format", "floor-plan", "house"]);
