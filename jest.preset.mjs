import { fileURLToPath } from "node:url";

const compile = (syntax) => [
  fileURLToPath(import.meta.resolve("@swc/jest")),
  {
    jsc: {
      target: "es2023",
      parser: { syntax: "typescript", decorators: true, ...syntax },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: false,
        verbatimModuleSyntax: true,
        react: { runtime: "automatic", importSource: "preact" },
      },
    },
    module: { type: "es6" },
    sourceMaps: "inline",
  },
];

/** The one jest configuration: native ES modules, TypeScript through swc, tests beside what they test. */
export default {
  // Generous: a test fails for what it finds, never for how busy the machine is.
  testTimeout: 300_000,
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  moduleFileExtensions: ["js", "ts", "tsx", "mjs", "cjs", "json", "node"],
  moduleNameMapper: { "^(\\.{1,2}/.*)\\.js$": "$1" },
  transform: { "\\.ts$": compile({}), "\\.tsx$": compile({ tsx: true }) },
  testMatch: ["<rootDir>/src/**/*.test.ts", "<rootDir>/src/**/*.test.tsx"],
};
