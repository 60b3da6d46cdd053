import { expect, test } from "@jest/globals";
import { isRecorded, recordedFields } from "./recorded-field.js";
import { sensitiveFields } from "./sensitive-field.js";

test("what is recorded is some of what is sensitive, each once", () => {
  const all = Object.keys(sensitiveFields) as (keyof typeof sensitiveFields)[];
  expect(all.filter((field) => isRecorded(field))).toEqual([...recordedFields]);
  expect(isRecorded(undefined)).toBe(false);
});
