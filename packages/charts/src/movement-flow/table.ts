import { type ChartTable, countCell, textCell } from "../table/index.js";
import { capitalised, type ChartWords, neutralWords } from "../words/index.js";
import type { MovementContext, MovementRow } from "./movement-row.js";
import { movementPlaces, standsAt } from "./places.js";

/**
 * The numbers of {@link movementFlow} as a transition table: a row where trainees stood before, a column where they
 * stand now, with the totals of both.
 */
export function movementTable(
  rows: readonly MovementRow[],
  context: MovementContext,
  words: ChartWords = neutralWords,
): ChartTable {
  const { points } = context;
  const places = movementPlaces(rows, context);
  const cell = (some: readonly MovementRow[]) => {
    const hidden = some.find((row) => row.count === null);
    return hidden
      ? countCell(null, hidden.status)
      : countCell(some.reduce((sum, row) => sum + row.count!, 0));
  };
  const line = (key: string, label: string, of: readonly MovementRow[]) => ({
    key,
    cells: [
      textCell(label),
      ...places.map((place) => cell(of.filter((row) => standsAt(row, "to", place)))),
      cell(of),
    ],
  });
  return {
    caption: `${capitalised(words.trainee.plural)} by ${words.level.singular} at ${points.from} (rows) and at ${points.to} (columns)`,
    columns: [
      { key: "from", label: points.from, kind: "heading" },
      ...places.map(
        (place) => ({ key: `to-${place.key}`, label: capitalised(place.label), kind: "number" }) as const,
      ),
      { key: "all", label: `All at ${points.from}`, kind: "number" },
    ],
    rows: [
      ...places.map((place) =>
        line(
          place.key,
          capitalised(place.label),
          rows.filter((row) => standsAt(row, "from", place)),
        ),
      ),
      line("all", `All at ${points.to}`, rows),
    ],
  };
}
