import config from "./jest.browser.config.mjs";

/** What a browser can tell and takes too long for every run. A proof that nothing ran is none. */
export default {
  ...config,
  testMatch: config.testMatch.map((pattern) => pattern.replace(".browser.", ".proof.")),
  passWithNoTests: false,
};
