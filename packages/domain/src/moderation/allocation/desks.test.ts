import { describe, expect, test } from "@jest/globals";
import { Desks } from "./desks.js";

const none = Number.POSITIVE_INFINITY;
const piles = (desks: Desks, count: number) =>
  Array.from({ length: count }, (_, desk) =>
    desks.placed().flatMap(([piece, on]) => (on === desk ? [piece] : [])),
  );

describe("a piece", () => {
  test("is laid where least lies", () => {
    const desks = new Desks([none, none, none]);
    for (const piece of ["a", "b", "c", "d", "e"]) expect(desks.place(piece, [0, 1, 2])).toBe(true);
    expect(piles(desks, 3)).toEqual([["a", "d"], ["b", "e"], ["c"]]);
  });

  test("finds a place along a path of pieces that are handed on", () => {
    const desks = new Desks([1, 1, 1]);
    expect(desks.place("a", [0, 1])).toBe(true);
    expect(desks.place("b", [1, 2])).toBe(true);
    expect(desks.place("c", [0])).toBe(true);
    expect(piles(desks, 3)).toEqual([["c"], ["a"], ["b"]]);
    expect(desks.place("d", [0, 1, 2])).toBe(false);
    expect(desks.placed()).toHaveLength(3);
  });

  test("that fits no desk finds no place", () => {
    expect(new Desks([none]).place("a", [])).toBe(false);
  });
});

describe("piles are evened", () => {
  test("until none is two above another that could take one over", () => {
    const desks = new Desks([none, none]);
    desks.place("a", [0, 1]);
    desks.place("b", [0]);
    expect(piles(desks, 2)).toEqual([["a", "b"], []]);
    desks.even();
    expect(piles(desks, 2)).toEqual([["b"], ["a"]]);
  });

  test("again and again, through desks between", () => {
    const desks = new Desks([none, none, none]);
    desks.place("a", [0, 1]);
    desks.place("b", [1, 2]);
    for (const piece of ["c", "d"]) desks.place(piece, [0]);
    expect(piles(desks, 3)).toEqual([["a", "c", "d"], ["b"], []]);
    // a goes to the second desk, and b from there to the third.
    desks.even();
    expect(piles(desks, 3)).toEqual([["c", "d"], ["a"], ["b"]]);
  });

  test("by more than one piece", () => {
    const desks = new Desks([none, none]);
    for (const piece of ["a", "b", "c"]) desks.place(piece, [0, 1]);
    for (const piece of ["d", "e", "f", "g"]) desks.place(piece, [0]);
    desks.even();
    expect(piles(desks, 2)).toEqual([
      ["d", "e", "f", "g"],
      ["a", "b", "c"],
    ]);
  });

  test("but not beyond the room of a desk", () => {
    const desks = new Desks([none, 0]);
    for (const piece of ["a", "b", "c"]) desks.place(piece, [0, 1]);
    desks.even();
    expect(piles(desks, 2)).toEqual([["a", "b", "c"], []]);
  });
});
