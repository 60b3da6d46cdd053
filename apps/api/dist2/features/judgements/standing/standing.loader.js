import { gathered } from "../../../graph/reading/by-key.js";
import { inOrderOfStrands, readOrderOfStandings } from "./in-order-of-strands.js";
import { readStandings } from "./standing.query.js";
const known = ((k) => ({get:(b)=>b.get(k),set:(b,v)=>b.set(k,v),has:(b)=>b.has(k)}))(Symbol());
/** Reads the standings of trainees, of this choice alone: one batch a choice and request. */
export function standingsOf(choice, context) {
    const batches = known.get(context.batches) ?? new Map();
    known.set(context.batches, batches);
    const key = JSON.stringify([choice.reviewPoint, choice.strand, choice.asOf]);
    const batch = batches.get(key) ??
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
//# sourceMappingURL=standing.loader.js.map