import { describe, expect, test } from "@jest/globals";
import type { MustInclude } from "../../policy/must-include.js";
import { piece } from "../../testing/pieces.js";
import { requiredPieces } from "./required-pieces.js";

const marks = [0, 39.9, 40, 40.3, 43, 37, 70, 70, 0, null];
const population = marks.map((mark, at) =>
  piece(`p${at}`, { mark, bandId: at > 7 ? "top" : null, flags: at % 4 === 1 ? ["new-assessor"] : [] }),
);
const order = Uint32Array.from([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);

const taken = (...mustIncludes: MustInclude[]) =>
  [...requiredPieces(population, { mustIncludes, passMark: 40 }, order)].sort(([a], [b]) => a - b);
const places = (rule: MustInclude) => taken(rule).map(([place]) => place);

describe("which pieces a rule takes", () => {
  test.each<[string, MustInclude, number[]]>([
    ["below the pass mark, 0 too, unmarked not", { kind: "fails" }, [0, 1, 5, 8]],
    ["both ends of a border", { kind: "border", at: null, within: 3 }, [1, 2, 3, 4, 5]],
    ["a border to six decimals", { kind: "border", at: null, within: 0.3 }, [1, 2, 3]],
    ["a border of no width", { kind: "border", at: null, within: 0 }, [2]],
    ["a border elsewhere", { kind: "border", at: 69, within: 1 }, [6, 7]],
    ["a band, unmarked too", { kind: "band", bandId: "top" }, [8, 9]],
    ["a flag", { kind: "flag", flag: "new-assessor" }, [1, 5, 9]],
    ["a flag that none has", { kind: "flag", flag: "new" }, []],
    ["the highest: of two equal the first in the order", { kind: "highest", pieces: 1 }, [7]],
    ["the two highest", { kind: "highest", pieces: 2 }, [6, 7]],
    ["the three highest", { kind: "highest", pieces: 3 }, [4, 6, 7]],
    ["more highest than are marked", { kind: "highest", pieces: 20 }, [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ["the lowest", { kind: "lowest", pieces: 1, above: null }, [8]],
    ["the lowest that is not 0", { kind: "lowest", pieces: 1, above: 0 }, [5]],
    ["the two lowest above 39.9", { kind: "lowest", pieces: 2, above: 39.9 }, [2, 3]],
    ["the lowest above all", { kind: "lowest", pieces: 1, above: 70 }, []],
  ])("%s", (_, rule, expected) => expect(places(rule)).toEqual(expected));
});

test("a piece has the indexes of all rules that take it, in their order", () => {
  expect(
    taken({ kind: "highest", pieces: 1 }, { kind: "border", at: 70, within: 0 }, { kind: "fails" }),
  ).toEqual([
    [0, [2]],
    [1, [2]],
    [5, [2]],
    [6, [1]],
    [7, [0, 1]],
    [8, [2]],
  ]);
});

test("nobody is marked: nothing is highest or lowest", () => {
  const unmarked = [piece("p", { mark: null })];
  const mustIncludes: MustInclude[] = [
    { kind: "highest", pieces: 1 },
    { kind: "lowest", pieces: 1, above: null },
  ];
  expect(requiredPieces(unmarked, { mustIncludes, passMark: null }, Uint32Array.of(0)).size).toBe(0);
});
