import type { GraphContext } from "../../../graph/context.js";
import type { Keys } from "../../../graph/reading/reader/coming-rows.js";
import type { Guard } from "../../../graph/guarding/guard.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { JudgementFilter, JudgementOrder } from "./judgement.input.js";
import type { ReadJudgementRow } from "./show-judgement.js";
/**
 * Judgements of trainees about whom the viewer may read them.
 *
 * @param guard of the field that lists them.
 * @throws Denied for a filter that the viewer may not ask by.
 */
export declare function judgementListing(context: GraphContext, { filter, orderBy }: {
    readonly filter: JudgementFilter | null;
    readonly orderBy: JudgementOrder | null;
}, guard: Guard): Listing;
/** The judgements with these ids, those of trainees outside the viewer's scope left out. */
export declare function readJudgements(ids: Keys, context: GraphContext): Promise<ReadJudgementRow[]>;
/** The judgements that replaced these, those of trainees outside the viewer's scope left out. */
export declare function readReplacing(ids: readonly string[], context: GraphContext): Promise<ReadJudgementRow[]>;
