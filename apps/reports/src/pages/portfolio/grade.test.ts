import { expect, test } from "@jest/globals";
import { gradeIn } from "./grade.js";

test("of grades that were put right the one that counts is told", () => {
  const grades = [
    { cycleCode: "autumn", gradeName: "Thin", isCurrent: false },
    { cycleCode: "autumn", gradeName: "Full", isCurrent: true },
  ];
  expect(gradeIn(grades, "autumn")?.gradeName).toBe("Full");
  expect(gradeIn(grades, "spring")).toBeNull();
});
