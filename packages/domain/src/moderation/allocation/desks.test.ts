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
  test("by handing on along the shortest path, until none is two above another", () => {
    const desks = new Desks([none, none, none]);
    for (const piece of ["a", "b", "c", "d"]) desks.place(piece, [0]);
    desks.place("e", [0, 1]);
    desks.place("f", [0, 1]);
    desks.place("g", [1, 2]);
    // a to d stay; e and f lie on desk 1, and g on desk 2.
    desks.even();
    expect(piles(desks, 3)).toEqual([["a", "b", "c", "d"], ["e", "f"], ["g"]]);
  });

  test("through a desk between", () => {
    const desks = new Desks([none, 1, none]);
    desks.place("a", [0]);
    desks.place("b", [0, 1]);
    desks.place("c", [0]);
    desks.place("d", [1, 2]);
    desks.place("e", [0, 1]);
    desks.even();
    const sizes = piles(desks, 3).map(({ length }) => length);
    expect(sizes).toEqual([3, 1, 1]);
  });

  test("but not beyond the room of a desk", () => {
    const desks = new Desks([none, 0]);
    for (const piece of ["a", "b", "c"]) desks.place(piece, [0, 1]);
    desks.even();
    expect(piles(desks, 2)).toEqual([["a", "b", "c"], []]);
  });
});
