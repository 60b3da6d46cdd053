import type { MovementRow } from "@reviewpoint/charts/tables";
import { thousands } from "../../words/numbers.js";
import { capital } from "../../words/words.js";

/** What the flow says, in at most ten words: "171 moved up, 15 stayed, none moved down". */
export function movementTitle(rows: readonly MovementRow[]): string {
  const sum = (keep: (from: number, to: number) => boolean) =>
    rows.reduce(
      (all, { fromRank, toRank, count }) =>
        all + (fromRank !== null && toRank !== null && keep(fromRank, toRank) ? (count ?? 0) : 0),
      0,
    );
  const say = (count: number) => (count === 0 ? "none" : thousands(count));
  const up = sum((from, to) => to > from);
  const same = sum((from, to) => to === from);
  const down = sum((from, to) => to < from);
  if (rows.some(({ count }) => count === null)) return "Some of the movement may not be shown";
  return capital(`${say(up)} moved up, ${say(same)} stayed, ${say(down)} moved down`);
}
