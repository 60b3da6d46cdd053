import { describe, expect, test } from "@jest/globals";
import { distribution, type LevelCount } from "@reviewpoint/domain/progress";
import fc from "fast-check";
import { emptyDocument } from "../../gallery/page.js";
import { scaleOf } from "../../gallery/samples/provider.js";
import { textWidth } from "../drawing/index.js";
import { strandBars } from "../strand-bars/picture.js";
import { strandBarsTable } from "../strand-bars/table.js";
import { barLines } from "../bar-lines/bar-line.js";
import { hiddenKind, hiddenSegments } from "./hidden-segments.js";
import { layOutDiverging } from "./layout.js";
import { segmentKinds } from "./segment-kinds.js";
import type { StrandBar } from "../bar-lines/strand-bar.js";

/** Any number of bars over any scale, with counts from none to hundreds. */
const bars: fc.Arbitrary<StrandBar[]> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([levels, many]) => {
    const counts = fc.array(fc.oneof(fc.nat(3), fc.nat(400)), {
      minLength: levels + 3,
      maxLength: levels + 3,
    });
    const expected = fc.option(fc.integer({ min: 1, max: levels }));
    return fc.array(fc.tuple(counts, expected), { minLength: many, maxLength: many }).map((all) =>
      all.flatMap(([numbers, expectedRank], at) =>
        distribution(levelCounts(numbers, levels), {
          levels: names(levels),
          stateLabels: scaleOf(2).stateLabels,
          expectedRank,
        }).map((bar) => ({ strand: `Strand ${at}`, reviewPoint: "Spring", expectedRank, ...bar })),
      ),
    );
  });

describe("law: any bars", () => {
  test("every part of a bar is drawn once: widths of levels and states add up to everyone", () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 280, max: 1600 }), (rows, width) => {
        const lines = barLines(rows);
        const kinds = segmentKinds(lines, "x");
        const layout = layOutDiverging(lines, kinds, 0, width);
        lines.forEach((line, at) => {
          const drawn = layout.placed[at]!.reduce((sum, segment) => sum + segment.row.count!, 0);
          expect(drawn).toBe(line.all);
          expect((line.below ?? 0) + (line.atOrAbove ?? line.judged!)).toBe(line.judged);
        });
      }),
    );
  });

  test("segments stay inside, in order, apart, on their side of the rule", () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 280, max: 1600 }), (rows, width) => {
        const lines = barLines(rows);
        const layout = layOutDiverging(lines, segmentKinds(lines, "x"), 0, width);
        const columns = [...layout.stateStart.entries()];
        columns.slice(0, -1).forEach(([key], at) => {
          for (const { row, x2 } of layout.placed.flat().filter((segment) => segment.row.key === key)) {
            expect(columns[at + 1]![1] - x2).toBeGreaterThan(14 + textWidth(String(row.count), 12));
          }
        });
        for (const placed of layout.placed) {
          let before = 0;
          for (const { row, x1, x2 } of placed) {
            expect(x1).toBeGreaterThanOrEqual(before - 1e-6);
            expect(x2).toBeGreaterThanOrEqual(x1);
            expect(x2).toBeLessThanOrEqual(width + 1e-6);
            before = x2;
            if (row.rank === null || row.expectedRank === null) continue;
            if (row.rank < row.expectedRank) expect(x2).toBeLessThanOrEqual(layout.zero + 1e-6);
            else expect(x1).toBeGreaterThanOrEqual(layout.zero - 1e-6);
          }
        }
      }),
    );
  });

  test("hidden levels of a side are drawn as one block that leaves the bar as wide as it is", () => {
    fc.assert(
      fc.property(bars, fc.infiniteStream(fc.boolean()), (whole, hides) => {
        const before = barLines(whole);
        const totals = new Map(
          before.map(({ strand, all, judged, atOrAbove }) => [strand, { all, judged, atOrAbove }]),
        );
        const hidden = new Set(
          whole.filter(
            ({ kind, expectedRank }) => kind === "level" && expectedRank !== null && hides.next().value,
          ),
        );
        const rows = whole.map((row) => ({
          ...(hidden.has(row)
            ? { ...row, count: null, status: "SUPPRESSED" as const }
            : movedIn(row, hidden)),
          totals: totals.get(row.strand)!,
        }));
        const lines = barLines(rows);
        expect(lines.map(({ below, atOrAbove, judged }) => [below, atOrAbove, judged])).toEqual(
          before.map(({ below, atOrAbove, judged }) => [below, atOrAbove, judged]),
        );
        const layout = layOutDiverging(lines, [...segmentKinds(lines, "x"), hiddenKind("x")], 0, 1600);
        const plain = layOutDiverging(before, segmentKinds(before, "x"), 0, 1600);
        const ends = (all: typeof layout) =>
          all.placed.map((placed) => {
            const levels = placed.filter(({ kind }) => kind.kind === "level");
            return levels.length === 0 ? [] : [levels[0]!.x1, levels.at(-1)!.x2].map(Math.round);
          });
        expect(ends(layout).map(({ length }) => length)).toEqual(ends(plain).map(({ length }) => length));
        for (const placed of layout.placed) {
          const blocks = placed.filter(({ row }) => row.key === "hidden");
          expect(blocks.length).toBeLessThanOrEqual(2);
          for (const { row, x1, x2 } of blocks) {
            expect(row.count).toBe(null);
            if (row.rank! < row.expectedRank!) expect(x2).toBeLessThanOrEqual(layout.zero + 1e-6);
            else expect(x1).toBeGreaterThanOrEqual(layout.zero - 1e-6);
          }
        }
        lines.forEach((line, at) => {
          const known = layout.placed[at]!.reduce((sum, { row }) => sum + (row.count ?? 0), 0);
          const together = hiddenSegments(line).reduce((sum, { x1, x2 }) => sum + x2 - x1, 0);
          const levels = layout.placed[at]!.filter(({ kind }) => kind.kind === "level");
          levels
            .slice(1)
            .forEach(({ x1 }, left) => expect(x1).toBeGreaterThanOrEqual(levels[left]!.x2 - 1e-6));
          expect(known + together).toBe(line.all);
        });
      }),
    );
  });

  test("every number in the picture is in the table's row of the same bar", () => {
    fc.assert(
      fc.property(bars, (rows) => {
        const svg = strandBars(rows, { document: emptyDocument(), id: "x", width: 1600 });
        const table = strandBarsTable(rows);
        const known = new Set(table.rows.flatMap((row) => row.cells.map((cell) => cell.text)));
        const numbers = [...svg.querySelectorAll("text")]
          .map((text) => text.textContent!)
          .filter((text) => /^[\d,]+$/.test(text));
        for (const number of numbers) expect(known).toContain(number);
        expect(table.rows.length).toBe(barLines(rows).length);
        for (const row of table.rows) expect(row.cells.length).toBe(table.columns.length);
      }),
      { numRuns: 20 },
    );
  });
});

test("a bar whose counts are hidden is drawn as such and leaves as symbols", () => {
  const rows = [
    {
      strand: "S",
      reviewPoint: "P",
      kind: "level",
      key: "L1",
      label: "L",
      rank: 1,
      count: null,
      x1: 0,
      x2: 0,
      expectedRank: 1,
      status: "SUPPRESSED",
    },
  ] as const;
  const svg = strandBars(rows, { document: emptyDocument(), id: "x" });
  expect(svg.textContent).toContain("suppressed");
  expect(svg.getAttribute("aria-label")).toBe("The figures of these strands may not be shown.");
  expect(strandBarsTable(rows).rows[0]!.cells.map((cell) => cell.value)).toEqual([
    "S",
    "P",
    "L",
    "c",
    "c",
    "c",
    "c",
    "c",
  ]);
});

test("links: one a bar, or of each strand's last review point when there would be more than 30", () => {
  const many = (strands: number, points: number) =>
    Array.from({ length: strands * points }, (_, at) => ({
      strand: `S${at % strands}`,
      reviewPoint: `P${Math.floor(at / strands)}`,
      kind: "level" as const,
      key: "L1",
      label: "L",
      rank: 1,
      count: 2,
      x1: 0,
      x2: 2,
      expectedRank: 1,
    }));
  const links = (rows: StrandBar[]) => {
    const href = ({ strand, reviewPoint }: { strand: string; reviewPoint: string }) =>
      `/${strand}/${reviewPoint}`;
    const svg = strandBars(rows, { document: emptyDocument(), id: "x", href });
    return [...svg.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  };
  expect(links(many(6, 3)).length).toBe(18);
  expect(links(many(9, 4)).length).toBe(9);
  expect(links(many(9, 4)).every((link) => link!.endsWith("/P3"))).toBe(true);
});

test("a width out of bounds is refused", () => {
  expect(() => strandBars([], { document: emptyDocument(), id: "x", width: 100 })).toThrow(
    "280 to 1600 px: 100",
  );
});

/** The segment where it lies when hidden ones between it and the rule count nobody. */
function movedIn(row: StrandBar, hidden: ReadonlySet<StrandBar>): StrandBar {
  const between = [...hidden].filter(
    ({ strand, x1, x2 }) =>
      strand === row.strand && (row.x2 <= 0 ? x1 >= row.x2 && x2 <= 0 : x2 <= row.x1 && x1 >= 0),
  );
  const by = between.reduce((sum, { count }) => sum + count!, 0) * (row.x2 <= 0 ? 1 : -1);
  return { ...row, x1: row.x1 + by, x2: row.x2 + by };
}

function names(levels: number) {
  return Array.from({ length: levels }, (_, at) => ({
    code: `L${at + 1}`,
    name: `Level ${at + 1}`,
    rank: at + 1,
  }));
}

function levelCounts(numbers: readonly number[], levels: number): LevelCount[] {
  const states = ["not_judged", "deferred", "withdrawn"] as const;
  return numbers.map((count, at) =>
    at < levels
      ? { state: "judged", levelRank: at + 1, count }
      : { state: states[at - levels]!, levelRank: null, count },
  );
}
