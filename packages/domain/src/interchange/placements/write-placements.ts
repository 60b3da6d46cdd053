import { dayMonthYear } from "../cells/date-cell.js";
import { harmlessCell } from "../cells/harmless-cell.js";
import type { Cell } from "../tables/text-row.js";
import { placementCells, placementFields, type PlacementsRecord } from "./placement-record.js";

const guidance = [
  "Do not change this column",
  "Do not change this column",
  ...["first", "second", "third", "fourth", "fifth"].map(
    (nth) => `The URN of the ${nth} placement school. Leave the cell empty when it is not known.`,
  ),
];

/** A placements file: header, guidance row, one row a trainee. Every cell is harmless in a spreadsheet. */
export function* writePlacements(records: Iterable<PlacementsRecord>): Generator<readonly Cell[]> {
  yield Object.values(placementFields).map(({ column }) => column);
  yield guidance;
  for (const record of records) {
    const cells = [
      record.trn,
      dayMonthYear(record.startedOn),
      ...placementCells(record).map((cell) => cell ?? ""),
    ];
    yield cells.map(harmlessCell);
  }
}
