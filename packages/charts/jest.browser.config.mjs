import config from "./jest.config.mjs";

/** What only a browser can tell: accessibility, colours by appearance, words that would meet. */
export default { ...config, testMatch: ["<rootDir>/gallery/**/*.browser.ts"] };
