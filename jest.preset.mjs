import { fileURLToPath } from "node:url";

const ours = (name) => fileURLToPath(new URL(`scripts/jest/${name}`, import.meta.url));

/**
 * The one jest configuration: tests beside what they test, run by Node itself in a thread a core, which loads TypeScript as
 * `scripts/jest/register.mjs` tells it. Files that one thread runs share the modules that they load, so nothing that a
 * module keeps may depend on who asked first.
 */
export default {
  runner: fileURLToPath(import.meta.resolve("jest-light-runner")),
  transform: {},
  setupFilesAfterEnv: [ours("names.mjs")],
  moduleFileExtensions: ["js", "ts", "tsx", "mjs", "cjs", "json", "node"],
  testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/src/**/*.test.tsx"],
};
