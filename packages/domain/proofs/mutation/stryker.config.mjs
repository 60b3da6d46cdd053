/**
 * Mutants of the rules: each is one change that some test should notice. The sandbox lies two folders below the
 * repository, as this package does, so that `../../` means the same in it. What only the loading of a file reaches, a
 * constant that is data, is left alone: it would ask for every test of the file each time. Types are not checked again:
 * a mutant that no longer fits them runs as JavaScript does.
 */
export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: {
    projectType: "custom",
    configFile: "proofs/mutation/jest.config.mjs",
    enableFindRelatedTests: true,
  },
  testRunnerNodeArgs: ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 1,
  maxTestRunnerReuse: 100,
  timeoutMS: 10_000,
  timeoutFactor: 2,
  ignorePatterns: ["**", "!src/**", "!proofs/mutation/**", "!jest.config.mjs", "!package.json"],
  tsconfigFile: "none",
  tempDirName: "../../.mutants",
  incremental: true,
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, skipFull: true },
};
