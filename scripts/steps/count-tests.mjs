/**
 * Sums jest's reports. A suite that could not start counts as one failure; so does a run in which a tool failed but
 * no test did, and a run without a single test: it proves nothing.
 *
 * @param {readonly { numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }[]} reports
 * @param {(Error & { output?: string }) | null} failure
 * @returns {import("./step.mjs").Count}
 */
export function countTests(reports, failure) {
  const sum = (field) => reports.reduce((total, report) => total + report[field], 0);
  const passed = sum("numPassedTests");
  const failed = sum("numFailedTests") + sum("numRuntimeErrorTestSuites");
  if (failed > 0) return { passed, failed, output: failure?.output ?? "" };
  if (failure) return { passed, failed: 1, output: failure.output ?? String(failure) };
  if (passed === 0) return { passed, failed: 1, output: "No test ran." };
  return { passed, failed };
}
