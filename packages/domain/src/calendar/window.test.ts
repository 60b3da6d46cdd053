import { expect, test } from "@jest/globals";
import { windowState } from "./window.js";

const window = { opensOn: "2026-11-02", closesOn: "2026-11-13" };

test.each([
  ["2026-11-01", "before"],
  ["2026-11-02", "open"],
  ["2026-11-13", "open"],
  ["2026-11-14", "closed"],
])("on %s the window is %s", (today, state) => {
  expect(windowState(window, today)).toBe(state);
});

test("a window of one day is open on it", () => {
  expect(windowState({ opensOn: "2026-11-02", closesOn: "2026-11-02" }, "2026-11-02")).toBe("open");
});

test("a window that closes before it opens is refused", () => {
  expect(() => windowState({ opensOn: "2026-11-13", closesOn: "2026-11-02" }, "2026-11-02")).toThrow(
    new RangeError("the window closes on 2026-11-02, before it opens on 2026-11-13"),
  );
});

test("days that do not exist are refused", () => {
  expect(() => windowState(window, "2026-11-31")).toThrow(RangeError);
  expect(() => windowState({ ...window, opensOn: "2026-10-32" }, "2026-11-02")).toThrow(RangeError);
});
