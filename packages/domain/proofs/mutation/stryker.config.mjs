/**
 * Mutants of the rules: each is one change that some test of its room should notice. The sandbox lies two folders below
 * the repository, as this package does, so that `../../` means the same in it. What only the loading of a file reaches, a
 * constant that is data, is left alone: one process loads the tests once and runs those that a mutant is reached by. Types
 * are not checked again: a mutant that no longer fits them runs as JavaScript does.
 */
export default {
  testRunner: "mocha",
  plugins: ["@stryker-mutator/mocha-runner"],
  buildCommand: "node proofs/mutation/compile.mjs",
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 5_000,
  timeoutFactor: 2,
  ignorePatterns: ["**", "!src/**", "!proofs/mutation/**", "!package.json"],
  tsconfigFile: "none",
  tempDirName: "../../.mutants",
  incremental: true,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, skipFull: true },
};
