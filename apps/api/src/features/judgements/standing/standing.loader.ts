import type { GraphContext } from "../../../graph/context.js";
import { gathered } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { inOrderOfStrands, readOrderOfStandings } from "./in-order-of-strands.js";
import { readStandings, type StandingChoice } from "./standing.query.js";
import type { StandingRow } from "./standing.table.js";

type Standings = Batch<string, readonly StandingRow[]>;

const known = new WeakMap<GraphContext["batches"], Map<string, Standings>>();

/** Reads the standings of trainees, of this choice alone: one batch a choice and request. */
export function standingsOf(choice: StandingChoice, context: GraphContext): Standings {
  const batches = known.get(context.batches) ?? new Map<string, Standings>();
  known.set(context.batches, batches);
  const key = JSON.stringify([choice.reviewPoint, choice.strand, choice.asOf]);
  const batch: Standings =
    batches.get(key) ??
    (async (traineeIds) => {
      const [standings, order] = await Promise.all([
        readStandings(traineeIds, choice, context),
        readOrderOfStandings(context),
      ]);
      return gathered(traineeIds, inOrderOfStrands(standings, order), ({ traineeId }) => traineeId);
    });
  batches.set(key, batch);
  return batch;
}
