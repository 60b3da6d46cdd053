import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { anyRatings } from "../testing/arbitraries.js";
import { differingStrands } from "./differing-strands.js";

test("who observes alone never differs", () =>
  fc.assert(
    fc.property(anyRatings, (ratings) => {
      expect(differingStrands([ratings]).some(({ differs }) => differs)).toBe(false);
    }),
  ));

test("every strand that was rated is there once, and the order of the observers does not matter", () =>
  fc.assert(
    fc.property(anyRatings, anyRatings, (one, other) => {
      const strands = differingStrands([one, other]);
      const rated = new Set([...one, ...other].map(({ strandCode }) => strandCode));
      expect(strands.map(({ strandCode }) => strandCode)).toEqual([...rated].sort());
      const swapped = differingStrands([other, one]);
      expect(swapped.map(({ differs }) => differs)).toEqual(strands.map(({ differs }) => differs));
    }),
  ));

test("they differ in a strand exactly when they gave it different levels, or one gave it none", () =>
  fc.assert(
    fc.property(anyRatings, anyRatings, (one, other) => {
      const level = (ratings: typeof one, strand: string) =>
        ratings.find(({ strandCode }) => strandCode === strand)?.levelCode;
      for (const { strandCode, differs } of differingStrands([one, other]))
        expect(differs).toBe(level(one, strandCode) !== level(other, strandCode));
    }),
  ));
