import { expect, test } from "@jest/globals";
import { counted, named } from "./words.js";

test("one and several", () => {
  const strand = { singular: "strand", plural: "strands" };
  expect([0, 1, 2].map((count) => counted(count, strand))).toEqual(["0 strands", "1 strand", "2 strands"]);
});

test("lists are read out, and a code without a name is printed as it is", () => {
  const names = new Map([["a", "Ash"]]);
  expect(named([], names)).toBe("");
  expect(named(["a"], names)).toBe("Ash");
  expect(named(["a", "b"], names)).toBe("Ash and b");
  expect(named(["a", "b", "c"], names)).toBe("Ash, b and c");
});
