import { EventEmitter } from "node:events";
import { expect, test } from "@jest/globals";
import { demoClock, isInstant } from "./demo-clock.js";

test("it begins where it is told, goes on, and is moved forward only", () => {
  let passed = 5_000;
  const teller = new EventEmitter();
  const now = demoClock("2026-09-07T08:00:00Z", teller, () => passed);
  const at = () => now().toISOString();
  expect(at()).toBe("2026-09-07T08:00:00.000Z");
  passed += 1_500;
  expect(at()).toBe("2026-09-07T08:00:01.500Z");
  teller.emit("message", { demoNow: "2026-10-05T15:00:00Z" });
  expect(at()).toBe("2026-10-05T15:00:00.000Z");
  passed += 1;
  for (const message of [{ demoNow: "2026-09-07T08:00:00Z" }, { demoNow: "soon" }, { demoNow: 3 }, null, "x"])
    teller.emit("message", message);
  expect(at()).toBe("2026-10-05T15:00:00.001Z");
});

test.each(["2026-09-07", "2026-09-07T08:00:00", "2026-13-07T08:00:00Z", "", "now"])(
  "%j is no instant",
  (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => demoClock(text, new EventEmitter())).toThrow(RangeError);
  },
);
