import { fileURLToPath } from "node:url";
import base from "../../jest.config.mjs";

/** The tests of the rules alone: they run once for each mutant that they reach. */
export default {
  ...base,
  rootDir: fileURLToPath(new URL("../..", import.meta.url)),
  testMatch: ["<rootDir>/src/**/*.test.ts"],
  setupFiles: ["<rootDir>/proofs/mutation/first-failure.mjs"],
};
