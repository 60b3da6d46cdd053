import { expect, test } from "@jest/globals";
import { importAnswer } from "./import-answer.js";

const report = {
  format: "schools",
  fileName: "schools.csv",
  provider: "elm",
  landed: true,
  read: 3,
  added: 2,
  changed: 0,
  unchanged: 1,
  refused: 0,
  absent: [],
  waiting: [],
  violations: [],
  errorsFile: null,
} as const;

test("a file that landed is told in two lines", () => {
  expect(importAnswer(report)).toBe(
    "schools.csv (schools, elm): brought in.\n  3 read: 2 new, 0 changed, 1 as before, 0 refused.",
  );
});

test("what is refused, absent or waiting is listed, and long lists are cut", () => {
  const violation = {
    code: "not-a-urn",
    sheet: null,
    row: 2,
    column: "URN",
    value: "9",
    remedy: "Write six digits.",
  } as const;
  const absent = Array.from({ length: 22 }, (_, index) => `School ${index}`);
  const waiting = ["cohort 2026 waits for framework c 1"];
  const answer = importAnswer({
    ...report,
    landed: false,
    refused: 1,
    violations: [violation],
    absent,
    waiting,
    errorsFile: "schools.errors.csv",
  });
  expect(answer).toContain("nothing was changed.");
  expect(answer).toContain("    cohort 2026 waits for framework c 1");
  expect(answer).toContain("    School 19\n    and 2 more");
  expect(answer).toContain("    Row 2, URN, “9”: this is not a URN. Write six digits.");
  expect(answer).toContain("Every error is in schools.errors.csv");
});
