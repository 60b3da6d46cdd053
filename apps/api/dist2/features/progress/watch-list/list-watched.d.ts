import { type StandingRow } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import type { CohortFrame, Narrowing } from "../narrowing/narrowing.js";
import { type WatchedStanding } from "./watch-list.query.js";
import type { WatchListRow } from "./watch-list-entry.type.js";
/** A watch list in order, and the trainees who were looked at, in the same order: the places that cursors mark. */
export interface Watched {
    readonly entries: readonly WatchListRow[];
    readonly traineeIds: readonly string[];
}
/**
 * Asks the provider's rules about the narrowing's trainees, at the review point named or the current one.
 *
 * @param afterId the trainee whose place a page begins behind: looked at, whether listed or not.
 */
export declare function listWatched(narrowing: Narrowing, afterId: string | null, context: GraphContext): Promise<Watched>;
/** Rows in the domain's terms: ids are codes there, and what no rule looks at is left empty. */
export declare function standingsOf(rows: readonly WatchedStanding[], frame: CohortFrame): StandingRow[];
