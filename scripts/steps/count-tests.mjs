/**
 * The part of jest's JSON that is read here.
 *
 * @typedef {object} JestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numRuntimeErrorTestSuites
 * @property {{ name: string, status: string, message: string }[]} testResults one a file; the message says what failed
 */

/**
 * Sums jest's reports. A suite that could not start counts as one failure; so does a run in which a tool failed but
 * no test did, and a run without a single test: it proves nothing.
 *
 * @param {readonly JestReport[]} reports
 * @param {(Error & { output?: string }) | null} failure
 * @returns {import("./step.mjs").Count}
 */
export function countTests(reports, failure) {
  const sum = (field) => reports.reduce((total, report) => total + report[field], 0);
  const passed = sum("numPassedTests");
  const failed = sum("numFailedTests") + sum("numRuntimeErrorTestSuites");
  if (failed > 0) return { passed, failed, output: wordsOf(reports) };
  if (failure) return { passed, failed: 1, output: failure.output ?? String(failure) };
  if (passed === 0) return { passed, failed: 1, output: "No test ran." };
  return { passed, failed };
}

/** What the failed files had to say, and nothing of the rest. */
const wordsOf = (reports) =>
  reports
    .flatMap(({ testResults }) => testResults.filter(({ status }) => status === "failed"))
    .map(({ name, message }) => `${name}\n${message}`)
    .join("\n");
