import { expect, test } from "@jest/globals";
import { countTests } from "./count-tests.mjs";
import { countOf } from "./step.mjs";

const report = (numPassedTests, numFailedTests = 0, numRuntimeErrorTestSuites = 0) => ({
  ...{ numPassedTests, numFailedTests, numRuntimeErrorTestSuites },
  testResults: [
    { name: "good.test.ts", status: "passed", message: "" },
    { name: "bad.test.ts", status: "failed", message: "expected 1, received 2" },
  ],
});

test("reports are summed", () => {
  expect(countTests([report(3), report(4)], null)).toEqual({ passed: 7, failed: 0 });
});

test("a suite that could not start is a failure", () => {
  expect(countTests([report(3, 0, 1)], null)).toMatchObject({ passed: 3, failed: 1 });
});

test("a failure is told in the words of the files that failed", () => {
  expect(countTests([report(3, 1)], null).output).toBe("bad.test.ts\nexpected 1, received 2");
});

test("a tool that failed is a failure though every test passed", () => {
  expect(countTests([report(3)], new Error("no report"))).toMatchObject({ passed: 3, failed: 1 });
});

test("no test is a failure", () => {
  expect(countTests([], null)).toEqual({ passed: 0, failed: 1, output: "No test ran." });
});

test("a step that throws is counted and keeps its words", async () => {
  const work = () => Promise.reject(Object.assign(new Error("x"), { output: "its words" }));
  expect(await countOf({ title: "t", work })).toEqual({ passed: 0, failed: 1, output: "its words" });
});
