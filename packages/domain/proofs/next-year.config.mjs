import { fileURLToPath } from "node:url";
import base from "../jest.config.mjs";

/** The tests of the rules, as they will run in the next academic year. */
export default {
  ...base,
  rootDir: fileURLToPath(new URL("..", import.meta.url)),
  testMatch: ["<rootDir>/src/**/*.test.ts"],
  setupFiles: [fileURLToPath(new URL("next-year.mjs", import.meta.url))],
};
