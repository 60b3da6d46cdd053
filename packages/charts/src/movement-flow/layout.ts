import type { MovementContext, MovementRow } from "./movement-row.js";
import { type MovementPlace, movementPlaces, standsAt } from "./places.js";

/** A place at one of the two sides: px from the top. */
export interface PlacedNode {
  readonly place: MovementPlace;
  readonly count: number;
  readonly y1: number;
  readonly y2: number;
}

/** One stream between the two sides: px from the top at either end. */
export interface PlacedStream {
  readonly row: MovementRow;
  readonly fromY1: number;
  readonly fromY2: number;
  readonly toY1: number;
  readonly toY2: number;
}

const gap = 10;
/** Least distance of two names below one another, px. */
const leastSlot = 19;

/**
 * Stacks the places of both sides and the streams between them. Both sides have the same scale, so that nobody is lost
 * on the way; a place with few trainees keeps room for its name.
 *
 * @param height px for the trainees of one side, gaps not counted
 */
export function layOutMovement(rows: readonly MovementRow[], context: MovementContext, height: number) {
  const shown = rows.filter((row) => (row.count ?? 0) > 0);
  const places = movementPlaces(shown, context);
  const total = shown.reduce((sum, row) => sum + row.count!, 0);
  const unit = total === 0 ? 0 : height / total;
  const from = stack(shown, places, "from", unit);
  const to = stack(shown, places, "to", unit);

  const streams = places.flatMap((start) =>
    places.flatMap((end) => shown.filter((row) => standsAt(row, "from", start) && standsAt(row, "to", end))),
  );
  const fromTop = new Map(from.map((node) => [node.place, node.y1]));
  const toTop = new Map(to.map((node) => [node.place, node.y1]));
  const take = (
    tops: Map<MovementPlace, number>,
    row: MovementRow,
    side: "from" | "to",
  ): [number, number] => {
    const place = places.find((one) => standsAt(row, side, one))!;
    const y1 = tops.get(place)!;
    tops.set(place, y1 + row.count! * unit);
    return [y1, y1 + row.count! * unit];
  };
  const placed = streams.map((row): PlacedStream => {
    const [fromY1, fromY2] = take(fromTop, row, "from");
    const [toY1, toY2] = take(toTop, row, "to");
    return { row, fromY1, fromY2, toY1, toY2 };
  });
  const bottom = Math.max(0, ...[...from, ...to].map((node) => node.y2));
  return { places, from, to, streams: placed, height: bottom };
}

function stack(
  rows: readonly MovementRow[],
  places: readonly MovementPlace[],
  side: "from" | "to",
  unit: number,
): PlacedNode[] {
  let top = 0;
  return places.flatMap((place) => {
    const count = rows.filter((row) => standsAt(row, side, place)).reduce((sum, row) => sum + row.count!, 0);
    if (count === 0) return [];
    const tall = count * unit;
    const slot = Math.max(tall, leastSlot - gap);
    const y1 = top + (slot - tall) / 2;
    top += slot + gap;
    return [{ place, count, y1, y2: y1 + tall }];
  });
}
