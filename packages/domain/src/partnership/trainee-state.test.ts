import { expect, test } from "@jest/globals";
import { traineeStateOn } from "./trainee-state.js";

const trainee = {
  startedOn: "2026-09-03",
  deferredOn: "2027-01-11",
  returnedOn: "2027-04-19",
  withdrawnOn: "2027-05-10",
};

test.each([
  ["2026-09-02", "not_started"],
  ["2026-09-03", "training"],
  ["2027-01-10", "training"],
  ["2027-01-11", "deferred"],
  ["2027-04-18", "deferred"],
  ["2027-04-19", "training"],
  ["2027-05-10", "withdrawn"],
  ["2030-01-01", "withdrawn"],
])("on %s a trainee is %s", (date, state) => {
  expect(traineeStateOn(trainee, date)).toBe(state);
});

test("who withdrew before starting is withdrawn", () => {
  expect(traineeStateOn({ ...trainee, withdrawnOn: "2026-08-20" }, "2026-08-25")).toBe("withdrawn");
});

test("days that do not exist are refused", () => {
  expect(() => traineeStateOn(trainee, "2026-09-31")).toThrow(RangeError);
  expect(() => traineeStateOn({ ...trainee, withdrawnOn: "2027-02-29" }, "2026-09-30")).toThrow(RangeError);
});
