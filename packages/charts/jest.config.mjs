import preset from "../../jest.preset.mjs";

/** The charts beside their tests, and the checks of the package as a whole. */
export default {
  ...preset,
  testMatch: [...preset.testMatch, "<rootDir>/checks/**/*.test.mjs", "<rootDir>/gallery/**/*.test.ts"],
};
