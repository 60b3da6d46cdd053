import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CodeColumn } from "./code-column.js";
import { tally } from "./tally.js";
import { tallyColumns } from "./tally-columns.js";

/** Codes that fill columns of the given sizes, and an offset that may break their alignment in memory. */
const anyColumns = (most: number, anySize: fc.Arbitrary<number>, mostRows = 9_000) =>
  fc
    .tuple(fc.array(anySize, { minLength: 1, maxLength: most }), fc.nat(mostRows), fc.nat(3), fc.nat())
    .map(([sizes, rows, offset, salt]) => {
      const codes = sizes.map((size, column) =>
        Array.from({ length: rows }, (_, row) => (Math.imul(row + salt, 2654435761 + column) >>> 7) % size),
      );
      return { sizes, rows, offset, codes };
    });

const inBytes = (codes: number[], offset: number): CodeColumn =>
  Uint8Array.from([...new Uint8Array(offset), ...codes]).subarray(offset);

function asTally(codes: number[][], sizes: readonly number[]): Uint32Array {
  const rows = (codes[0] as number[]).map((_, row) => ({
    cell: codes.reduce((cell, column, at) => cell * (sizes[at] as number) + (column[row] as number), 0),
  }));
  const counts = new Uint32Array(sizes.reduce((product, size) => product * size, 1));
  for (const { cell, count } of tally(rows, ["cell"])) counts[cell] = count;
  return counts;
}

describe("counts what tally counts", () => {
  test("in bytes, sixteen rows at a time", () =>
    fc.assert(
      fc.property(anyColumns(6, fc.integer({ min: 1, max: 6 }), 40_000), ({ sizes, offset, codes }) => {
        const columns = codes.map((column) => inBytes(column, offset));
        expect(tallyColumns(columns, sizes)).toEqual(asTally(codes, sizes));
      }),
      { numRuns: 60 },
    ));

  test("in wider columns, more columns and larger sizes", () =>
    fc.assert(
      fc.property(anyColumns(8, fc.constantFrom(1, 2, 3, 5)), ({ sizes, codes }) => {
        const columns = codes.map((column) => Uint16Array.from(column));
        expect(tallyColumns(columns, sizes)).toEqual(asTally(codes, sizes));
      }),
      { numRuns: 30 },
    ));

  test("at the edges: the largest codes of the largest sizes", () => {
    const rows = 4099;
    const column = (code: number) => new Uint8Array(rows).fill(code);
    expect(tallyColumns([column(127), column(127), column(3)], [128, 128, 4]).at(-1)).toBe(rows);
    expect(tallyColumns([column(127), column(127), column(4)], [128, 128, 5]).at(-1)).toBe(rows);
    expect(tallyColumns([column(255), column(255)], [256, 256]).at(-1)).toBe(rows);
    expect(tallyColumns([column(0), column(255), column(255)], [1, 256, 256]).at(-1)).toBe(rows);
    expect(tallyColumns([column(255)], [300])[255]).toBe(rows);
    expect(tallyColumns([new Uint32Array(rows).fill(69_999)], [70_000]).at(-1)).toBe(rows);
    expect(tallyColumns([new Uint8Array(0)], [3])).toEqual(new Uint32Array(3));
  });
});

describe("refuses", () => {
  const bytes = (...codes: number[]) => Uint8Array.from(codes);
  const many = (row: number, code: number) => new Uint8Array(40_003).fill(code, row, row + 1);
  test.each([
    [[bytes(0, 0, 0, 0, 3)], [3], "codes below 3 in column 0: row 4 has 3"],
    [[bytes(0, 3, 0, 0, 0)], [3], "codes below 3 in column 0: row 1 has 3"],
    [[bytes(0, 0, 0, 0), bytes(0, 200, 0, 0)], [2, 128], "codes below 128 in column 1: row 1 has 200"],
    [[many(39_999, 3)], [3], "codes below 3 in column 0: row 39999 has 3"],
    [[many(7, 1), many(20_000, 255)], [2, 128], "codes below 128 in column 1: row 20000 has 255"],
    [[many(7, 1), many(40_002, 2)], [2, 2], "codes below 2 in column 1: row 40002 has 2"],
    [[Uint16Array.of(5)], [5], "codes below 5 in column 0: row 0 has 5"],
    [[bytes(0), bytes(0, 1)], [2, 2], "columns of one length: 1,2"],
    [[bytes(0)], [2, 2], "a size a column"],
    [[bytes(0)], [0.5], "whole sizes"],
    [[bytes(0), bytes(0)], [2 ** 20, 2 ** 20], "at most 2^26 cells"],
    [[], [], "at least one column"],
  ])("%p with sizes %p", (columns, sizes, message) => {
    expect(() => tallyColumns(columns, sizes)).toThrow(RangeError);
    expect(() => tallyColumns(columns, sizes)).toThrow(message);
  });

  test("and counts the next ones as if nothing had been", () => {
    expect(() => tallyColumns([many(7, 9)], [3])).toThrow(RangeError);
    expect(tallyColumns([many(7, 2)], [3])).toEqual(Uint32Array.of(40_002, 0, 1));
  });
});
