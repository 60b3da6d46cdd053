import { expect, test } from "@jest/globals";
import { plausible, ofPeople } from "./plausible.js";
import {
  type ComparableName,
  protectedCharacteristics,
  requireComparable,
} from "./protected-characteristic.js";

test("protected characteristics are refused however they are spelled", () => {
  for (const name of [
    ...protectedCharacteristics,
    "Date of birth",
    "date_of_birth",
    "SEX",
    "ethnic-group",
    "Religion or belief",
  ]) {
    expect(() => requireComparable(["subject", name])).toThrow(
      new RangeError(`a protected characteristic is never what people are compared by: ${name}`),
    );
  }
});

test("all nine of the Equality Act are among them", () => {
  const nine = [
    "age",
    "disability",
    "genderreassignment",
    "marriageandcivilpartnership",
    "pregnancyandmaternity",
    "race",
  ];
  expect(protectedCharacteristics).toEqual(
    expect.arrayContaining([...nine, "religionorbelief", "sex", "sexualorientation"]),
  );
});

test("other names pass, also those that hold such a word", () => {
  expect(() =>
    requireComparable(["subjectCode", "route", "stage", "percentage", "levelRank", "essex"]),
  ).not.toThrow();
});

test("protected characteristics do not compile", () => {
  const comparable: ComparableName<"subjectCode"> = "subjectCode";
  // @ts-expect-error a protected characteristic is of type never
  const own: ComparableName<"date_of_birth"> = "date_of_birth";
  // @ts-expect-error a protected characteristic is of type never
  const other: ComparableName<"Sex"> = "Sex";
  expect([comparable, own, other]).toHaveLength(3);
});

test("bounds and counts read as words", () => {
  expect(plausible({ lower: 0.004, upper: 0.996 })).toBe("plausibly 0 to 100 %");
  expect(ofPeople(3, 4, { singular: "trainee", plural: "trainees" })).toBe("3 of 4 trainees");
});
