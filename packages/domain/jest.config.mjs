import preset from "../../jest.preset.mjs";

/** The rules beside their tests, and the checks of the package as a whole. */
export default { ...preset, testMatch: [...preset.testMatch, "<rootDir>/checks/**/*.test.mjs"] };
