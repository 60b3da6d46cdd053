import { expect, test } from "@jest/globals";
import { emptyDocument } from "../../gallery/page.js";
import { strandBarRows } from "../../gallery/samples/strand-bars.js";
import { fitsWaffle } from "./fits-waffle.js";
import { countWaffle } from "./picture.js";

test("tiles are as many as the counts: the area of each segment is that of its trainees", () => {
  const rows = strandBarRows({ points: 1, strands: 2, trainees: 24 });
  const svg = countWaffle(rows, { document: emptyDocument(), id: "x" });
  const areas = [...svg.querySelectorAll("path[transform]")].map((path) =>
    Math.round(area(path.getAttribute("d")!) / (16 * 16)),
  );
  expect(areas).toEqual(rows.filter(({ count }) => count! > 0).map(({ count }) => count));
});

test("thirty trainees are too many for tiles", () => {
  const rows = strandBarRows({ points: 1, trainees: 30 });
  const draw = () => countWaffle(rows, { document: emptyDocument(), id: "x" });
  expect(draw).toThrow(
    "countWaffle requires fewer than 30 trainees a strand: Professional Behaviours & Wellbeing has 30",
  );
});

test("tiles fit while every strand whose number is known is small, whatever the first one hides", () => {
  const rows = (trainees: number, points = 1) => strandBarRows({ points, strands: 2, trainees });
  expect([fitsWaffle(rows(29)), fitsWaffle(rows(30)), fitsWaffle(rows(29, 2))]).toEqual([true, false, false]);
  const first = rows(29)[0]!.strand;
  const hiding = (trainees: number) =>
    rows(trainees).map((row) => (row.strand === first ? { ...row, count: null } : row));
  expect([fitsWaffle(hiding(29)), fitsWaffle(hiding(30))]).toEqual([true, false]);
  expect(fitsWaffle(rows(29).map((row) => ({ ...row, count: null })))).toBe(false);
});

/** Area within a closed path of straight lines, by the shoelace formula. */
function area(path: string): number {
  const points = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
  const twice = points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length]!;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
