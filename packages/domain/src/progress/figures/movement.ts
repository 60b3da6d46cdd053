import type { StandingState } from "../../judgements/index.js";
import type { StandingRow } from "../standing.js";

/** Trainees who stood one way at the first review point and stand another, or the same, at the second. */
export interface MovementFlow {
  readonly fromState: StandingState;
  /** Rank of the level at the first review point; null unless judged. */
  readonly fromRank: number | null;
  readonly toState: StandingState;
  readonly toRank: number | null;
  /** Whether the level rose, fell or stayed; null when either side has no level. */
  readonly direction: "up" | "down" | "same" | null;
  readonly count: number;
}

/** The facts of a standing that say where someone moved. */
export type MovingStanding = Pick<StandingRow, "traineeId" | "strandCode" | "state" | "levelRank">;

const stateOrder: Readonly<Record<StandingState, number>> = {
  judged: 0,
  not_judged: 1,
  deferred: 2,
  withdrawn: 3,
};

/**
 * Who moved from where to where between two review points: a flow for each pair that occurs, levels in rank
 * order, then not judged, deferred and withdrawn. Counts add up to everyone on both sides.
 *
 * @param before one row a trainee and strand at the first review point
 * @param after the same trainees and strands at the second
 * @throws RangeError when a trainee's strand is on one side only, or twice on one side
 * @example
 * const before = { traineeId: "t", strandCode: "s", state: "judged", levelRank: 1 };
 * movement([before], [{ ...before, levelRank: 2 }])[0].direction // => "up"
 */
export function movement(before: Iterable<MovingStanding>, after: Iterable<MovingStanding>): MovementFlow[] {
  const starts = byTraineeAndStrand(before);
  const ends = byTraineeAndStrand(after);
  const flows = new Map<string, MovementFlow>();
  for (const [key, end] of ends) {
    const start = starts.get(key);
    if (start === undefined) throw unpaired(end, "first");
    starts.delete(key);
    const flow = `${start.state} ${start.levelRank} ${end.state} ${end.levelRank}`;
    const count = (flows.get(flow)?.count ?? 0) + 1;
    flows.set(flow, { ...between(start, end), count });
  }
  for (const start of starts.values()) throw unpaired(start, "second");
  return [...flows.values()].sort(inOrder);
}

function between(start: MovingStanding, end: MovingStanding): Omit<MovementFlow, "count"> {
  const [fromRank, toRank] = [start.levelRank, end.levelRank];
  const direction = directionOf(fromRank, toRank);
  return { fromState: start.state, fromRank, toState: end.state, toRank, direction };
}

/** Whether a level rose, fell or stayed; null when either side has no level. @internal */
export function directionOf(fromRank: number | null, toRank: number | null): MovementFlow["direction"] {
  if (fromRank === null || toRank === null) return null;
  if (toRank === fromRank) return "same";
  return toRank > fromRank ? "up" : "down";
}

function byTraineeAndStrand(rows: Iterable<MovingStanding>): Map<string, MovingStanding> {
  const found = new Map<string, MovingStanding>();
  for (const row of rows) {
    const key = JSON.stringify([row.traineeId, row.strandCode]);
    if (found.has(key)) {
      throw new RangeError(
        `movement requires one standing a strand: ${row.traineeId} has two on ${row.strandCode}`,
      );
    }
    found.set(key, row);
  }
  return found;
}

function unpaired({ traineeId, strandCode }: MovingStanding, side: string): RangeError {
  return new RangeError(
    `movement requires a standing at both review points: ${traineeId} has none on ${strandCode} at the ${side}`,
  );
}

function inOrder(a: MovementFlow, b: MovementFlow): number {
  return (
    stateOrder[a.fromState] - stateOrder[b.fromState] ||
    (a.fromRank ?? 0) - (b.fromRank ?? 0) ||
    stateOrder[a.toState] - stateOrder[b.toState] ||
    (a.toRank ?? 0) - (b.toRank ?? 0)
  );
}
