import { expect, test } from "@jest/globals";
import { copyState } from "./copy-state.js";

const owed = { observedOn: "2026-11-03", dueOn: "2026-11-06", sharedOn: null, isOwed: true };

test.each([
  ["2026-11-02", "ahead"],
  ["2026-11-03", "due"],
  ["2026-11-06", "due"],
  ["2026-11-07", "late"],
] as const)("not shared, on %s: %s", (today, state) => expect(copyState(owed, today)).toBe(state));

test.each([
  ["2026-11-06", "shared"],
  ["2026-11-07", "shared-late"],
] as const)("shared on %s: %s, whenever one asks", (sharedOn, state) => {
  for (const today of ["2026-11-01", "2027-11-01"])
    expect(copyState({ ...owed, sharedOn }, today)).toBe(state);
});

test("without a last day nothing is late, and what is not owed is neither due nor late", () => {
  expect(copyState({ ...owed, dueOn: null }, "2027-01-01")).toBe("no-deadline");
  expect(copyState({ ...owed, dueOn: null, sharedOn: "2027-01-01" }, "2027-01-01")).toBe("shared");
  expect(copyState({ ...owed, isOwed: false }, "2027-01-01")).toBe("none");
});
