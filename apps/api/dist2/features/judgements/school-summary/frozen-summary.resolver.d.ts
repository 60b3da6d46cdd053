import type { GraphContext } from "../../../graph/context.js";
import { type Batch } from "../../../graph/reading/load.js";
import type { SchoolSummaryRow } from "./school-summary.table.js";
/** Frozen summaries by id; null where the viewer may not read them. */
export declare const frozenSummaryById: Batch<string, SchoolSummaryRow | null>;
/** What a frozen summary says, and whether it still holds. */
export declare class FrozenSchoolSummaryResolver {
    summary({ content }: SchoolSummaryRow): import("@reviewpoint/domain/judgements").SchoolSummary;
    reviewPoint(summaries: readonly SchoolSummaryRow[], context: GraphContext): Promise<(import("../review-point/review-point.table.js").ReviewPointRow | null)[]>;
    newerDataExists(summaries: readonly SchoolSummaryRow[], context: GraphContext): Promise<boolean[]>;
}
