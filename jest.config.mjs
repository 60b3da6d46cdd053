import preset from "./jest.preset.mjs";

/** Tests of the commands and checks; each package has its own configuration beside its package.json. */
export default { ...preset, roots: ["<rootDir>/scripts"], testMatch: ["<rootDir>/scripts/**/*.test.mjs"] };
