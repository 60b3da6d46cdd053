import { type ChartState, chartStates } from "../palette/index.js";
import type { MovementContext, MovementRow } from "./movement-row.js";

/** Where a trainee stands at one of two review points: at a level, or in a state. */
export interface MovementPlace {
  /** Code of the level, or the state. */
  readonly key: string;
  readonly label: string;
  /** 1 is the lowest level; null for a state. */
  readonly rank: number | null;
}

/** What a movement is: up or down the scale, the same place, or from or to a state. */
export type Direction = "up" | "same" | "down" | "away";

/** All levels with the highest first, then the states that anyone comes from or goes to. */
export function movementPlaces(
  rows: readonly MovementRow[],
  { scale }: MovementContext,
): readonly MovementPlace[] {
  const levels = [...scale.levels].sort((a, b) => b.rank - a.rank);
  const states = chartStates.filter((state) =>
    rows.some((row) => row.count !== 0 && (row.fromState === state || row.toState === state)),
  );
  return [
    ...levels.map(({ code, name, rank }) => ({ key: code, label: name, rank })),
    ...states.map((state: ChartState) => ({ key: state, label: scale.stateLabels[state], rank: null })),
  ];
}

/** Whether a row stands at a place, on one of its sides. */
export function standsAt(row: MovementRow, side: "from" | "to", place: MovementPlace): boolean {
  const [state, rank] = side === "from" ? [row.fromState, row.fromRank] : [row.toState, row.toRank];
  return place.rank === null ? state === place.key : state === "judged" && rank === place.rank;
}

export function direction({ fromRank, toRank, fromState, toState }: MovementRow): Direction {
  if (fromRank === null || toRank === null) return fromState === toState ? "same" : "away";
  return toRank > fromRank ? "up" : toRank < fromRank ? "down" : "same";
}
