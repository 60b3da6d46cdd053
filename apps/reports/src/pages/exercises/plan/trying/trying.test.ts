import { expect, test } from "@jest/globals";
import type { Context } from "../../../../address/page.js";
import { tryPreset } from "./trying.js";

const context = {} as Context;
const asked = (difference: string, deviation: string) =>
  tryPreset.input?.({ preset: "jcq", passMark: "", difference, deviation }, context, {});

test("numbers are read as they are written", () => {
  expect(asked("0,5", " 0.7 ")).toEqual({
    ...{ difference: 0.5, deviation: 0.7, preset: "jcq", passMark: null, policy: null },
  });
});

test.each([
  ["much", "1", "difference"],
  ["1", "0", "deviation"],
  ["1", "", "deviation"],
])("%j and %j are refused beside %s", (difference, deviation, field) => {
  expect(asked(difference, deviation)).toMatchObject({ field, message: expect.stringMatching(/above 0/u) });
});
