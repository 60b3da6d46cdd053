import { describe, expect, test } from "@jest/globals";
import { addressKey } from "./address-key.js";
import { readAllowances, usualAllowances } from "./allowances.js";
import { Spent } from "./spent.js";

describe("what may be spent", () => {
  test("is usual unless the surroundings say otherwise", () => {
    expect(readAllowances({})).toEqual(usualAllowances);
    expect(readAllowances({ RATE_LIMIT_ACTOR: "500/10", RATE_LIMIT_TOKEN: "off" })).toEqual({
      ...usualAllowances,
      actor: { points: 500, seconds: 10 },
      token: null,
    });
  });

  test.each(["0/60", "60", "1e9/2", "-5/1", "5/0", "none"])("%j is refused by name", (text) => {
    expect(() => readAllowances({ RATE_LIMIT_SIGN_IN: text })).toThrow(
      /^RATE_LIMIT_SIGN_IN is points\/seconds/,
    );
  });
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:0:1:aaaa::7", "2001:db8:0:1"],
  ["2001:DB8::7", "2001:db8:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["::1", "0:0:0:0"],
])("%s is counted as %s", (address, key) => {
  expect(addressKey(address)).toBe(key);
});

test("who has nothing left is remembered until then, and not without bound", () => {
  let now = 0;
  const spent = new Spent(() => now);
  for (let n = 0; n < 10_000; n += 1) spent.note(`early ${n}`, 100);
  now = 50;
  expect(spent.waitOf("early 7")).toBe(50);
  now = 150;
  spent.note("late", 1_000);
  expect([spent.waitOf("early 7"), spent.waitOf("late")]).toEqual([0, 1_000]);
  for (let n = 0; n < 20_000; n += 1) spent.note(`many ${n}`, 1_000);
  expect(spent.waitOf("late")).toBe(0);
});
