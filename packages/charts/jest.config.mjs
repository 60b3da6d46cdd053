import preset from "../../jest.preset.mjs";

/**
 * The charts beside their tests, and the checks of the package as a whole. Without jest's globals, because Plot moves
 * every mark by half a pixel where it finds a global `it`, which no server and no browser has.
 */
export default {
  ...preset,
  injectGlobals: false,
  testMatch: [...preset.testMatch, "<rootDir>/checks/**/*.test.mjs", "<rootDir>/gallery/**/*.test.ts"],
};
