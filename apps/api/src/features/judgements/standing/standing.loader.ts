import type { GraphContext } from "../../../graph/context.js";
import { gathered } from "../../../graph/reading/by-key.js";
import type { Batch } from "../../../graph/reading/load.js";
import { oncePerRequest } from "../../../graph/reading/once-per-request.js";
import { inOrderOfStrands, readOrderOfStandings } from "./in-order-of-strands.js";
import { readStandings, type StandingChoice } from "./standing.query.js";
import type { StandingRow } from "./standing.table.js";

type Standings = Batch<string, readonly StandingRow[]>;

const standingsOfChoices = oncePerRequest(() => new Map<string, Standings>());

/** Reads the standings of trainees, of this choice alone: one batch a choice and request. */
export function standingsOf(choice: StandingChoice, context: GraphContext): Standings {
  const batches = standingsOfChoices(context);
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
