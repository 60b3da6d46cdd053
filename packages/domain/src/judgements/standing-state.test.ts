import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays } from "../calendar/index.js";
import { standingState } from "./standing-state.js";

const reviewPoint = { closesOn: "2026-11-13" };
const present = { withdrawnOn: null, deferredOn: null, returnedOn: null };

describe("the state of a trainee at a review point", () => {
  test.each([
    ["present", present, "not_judged"],
    ["withdrawn before", { ...present, withdrawnOn: "2026-10-01" }, "withdrawn"],
    ["withdrawn on the last day", { ...present, withdrawnOn: "2026-11-13" }, "withdrawn"],
    ["withdrawn after", { ...present, withdrawnOn: "2026-11-14" }, "not_judged"],
    ["away", { ...present, deferredOn: "2026-11-13" }, "deferred"],
    ["away only after", { ...present, deferredOn: "2026-11-14" }, "not_judged"],
    [
      "back on the last day",
      { ...present, deferredOn: "2026-10-01", returnedOn: "2026-11-13" },
      "not_judged",
    ],
    ["back after it", { ...present, deferredOn: "2026-10-01", returnedOn: "2026-11-14" }, "deferred"],
    [
      "deferred, then withdrawn",
      { ...present, deferredOn: "2026-10-01", withdrawnOn: "2026-11-01" },
      "withdrawn",
    ],
  ] as const)("%s: %j → %s", (_, trainee, state) => {
    expect(standingState(trainee, reviewPoint, null)).toBe(state);
  });

  test("a judgement wins over every absence", () => {
    const day = fc.option(fc.integer({ min: -90, max: 90 }).map((days) => addDays("2026-11-13", days)));
    fc.assert(
      fc.property(day, day, day, (withdrawnOn, deferredOn, returnedOn) => {
        const trainee = { withdrawnOn, deferredOn, returnedOn };
        expect(standingState(trainee, reviewPoint, { levelCode: "secure" })).toBe("judged");
        expect(standingState(trainee, reviewPoint, null)).not.toBe("judged");
      }),
    );
  });

  test("days that do not exist are refused", () => {
    expect(() => standingState({ ...present, withdrawnOn: "2026-11-31" }, reviewPoint, null)).toThrow(
      RangeError,
    );
  });
});
