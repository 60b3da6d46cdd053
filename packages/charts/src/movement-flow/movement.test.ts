import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { emptyDocument } from "../../gallery/page.js";
import { scaleOf } from "../../gallery/samples/provider.js";
import { layOutMovement } from "./layout.js";
import type { MovementRow } from "./movement-row.js";
import { movementFlow } from "./picture.js";
import { direction } from "./places.js";
import { movementSentence } from "./sentence.js";
import { movementTable } from "./table.js";

const context = { points: { from: "Autumn", to: "Spring" }, scale: scaleOf(3) };
const flow = (fromRank: number | null, toRank: number | null, count: number): MovementRow => ({
  fromState: fromRank === null ? "not_judged" : "judged",
  fromRank,
  toState: toRank === null ? "withdrawn" : "judged",
  toRank,
  count,
});

const end = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((rank) => ({ state: "judged" as const, rank })),
  fc
    .constantFrom("not_judged" as const, "deferred" as const, "withdrawn" as const)
    .map((state) => ({ state, rank: null })),
);
/** Any flows, each pair of places once. */
const flows: fc.Arbitrary<MovementRow[]> = fc
  .uniqueArray(fc.tuple(end, end, fc.nat(90)), {
    maxLength: 20,
    selector: ([from, to]) => JSON.stringify([from, to]),
  })
  .map((all) =>
    all.map(([from, to, count]) => ({
      fromState: from.state,
      fromRank: from.rank,
      toState: to.state,
      toRank: to.rank,
      count,
    })),
  );
const sum = (rows: readonly MovementRow[]) => rows.reduce((all, { count }) => all + count!, 0);

describe("law: nobody is lost on the way", () => {
  test("both sides of the picture hold everyone, and streams fill their places", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const { from, to, streams } = layOutMovement(rows, context, 300);
        for (const side of [from, to])
          expect(side.reduce((all, { count }) => all + count, 0)).toBe(sum(rows));
        const tall = (pick: (stream: (typeof streams)[number]) => number) =>
          streams.reduce((all, one) => all + pick(one), 0);
        const nodes = (side: typeof from) => side.reduce((all, { y1, y2 }) => all + y2 - y1, 0);
        expect(tall((one) => one.fromY2 - one.fromY1)).toBeCloseTo(nodes(from), 6);
        expect(tall((one) => one.toY2 - one.toY1)).toBeCloseTo(nodes(to), 6);
      }),
    );
  });

  test("the table's totals of rows, of columns and of all agree", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        const table = movementTable(rows, context).rows.map(({ cells }) =>
          cells.slice(1).map(({ value }) => Number(value)),
        );
        const last = table.at(-1)!;
        expect(last.at(-1)).toBe(sum(rows));
        for (const line of table)
          expect(line.slice(0, -1).reduce((all, count) => all + count, 0)).toBe(line.at(-1));
        last.forEach((total, at) => {
          expect(table.slice(0, -1).reduce((all, line) => all + line[at]!, 0)).toBe(total);
        });
      }),
    );
  });

  test("places keep their order from the top, and names their distance", () => {
    fc.assert(
      fc.property(flows, (rows) => {
        for (const side of [layOutMovement(rows, context, 300).from, layOutMovement(rows, context, 300).to]) {
          side.forEach((node, at) => {
            const above = side[at - 1];
            if (above === undefined) return;
            expect(node.y1).toBeGreaterThan(above.y2);
            expect((node.y1 + node.y2) / 2 - (above.y1 + above.y2) / 2).toBeGreaterThanOrEqual(18.9);
          });
        }
      }),
    );
  });
});

describe("the sentence", () => {
  test.each([
    [
      [flow(1, 2, 1), flow(2, 2, 3), flow(3, 1, 12)],
      "Of 16 trainees judged at both Autumn and Spring, 1 moved up, 3 stayed and 12 moved down.",
    ],
    [
      [flow(1, 2, 2), flow(2, null, 1)],
      "Of two trainees judged at both Autumn and Spring, two moved up, none stayed and none moved down; at Spring, one is withdrawn.",
    ],
    [[flow(null, 2, 2)], "No trainee was judged at both Autumn and Spring."],
    [
      [{ ...flow(1, 2, 2), count: null, status: "SUPPRESSED" }],
      "Movement between Autumn and Spring may not be shown in full: some groups are too small.",
    ],
  ] as [MovementRow[], string][])("%#", (rows, sentence) =>
    expect(movementSentence(rows, context)).toBe(sentence),
  );
});

test("up, down, the same, and from or to a state", () => {
  expect(
    [flow(1, 2, 1), flow(2, 1, 1), flow(2, 2, 1), flow(1, null, 1), flow(null, 1, 1)].map(direction),
  ).toEqual(["up", "down", "same", "away", "away"]);
});

test("a hidden flow hides its row, its column and the total, and nothing else", () => {
  const rows: MovementRow[] = [{ ...flow(1, 2, 0), count: null, status: "SUPPRESSED" }, flow(3, 3, 20)];
  const values = movementTable(rows, context).rows.map(({ cells }) =>
    cells.slice(1).map(({ value }) => value),
  );
  expect(values).toEqual([
    [20, 0, 0, 20],
    [0, 0, 0, 0],
    [0, "c", 0, "c"],
    [20, "c", 0, "c"],
  ]);
});

test("nobody at all is drawn as an empty picture with its sentence", () => {
  const svg = movementFlow([], { document: emptyDocument(), id: "x", ...context });
  expect(svg.getAttribute("aria-label")).toBe("No trainee was judged at both Autumn and Spring.");
});
