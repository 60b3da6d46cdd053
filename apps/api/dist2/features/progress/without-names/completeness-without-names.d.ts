import type { Reach } from "@reviewpoint/domain/access";
import { type Completeness, type CompletenessDay } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import type { CompletenessDimension } from "../completeness/completeness-dimension.enum.js";
import type { Narrowing } from "../narrowing/narrowing.js";
/** What is asked: whose figures are all seen, what is small, and when. */
export interface DueAsked {
    readonly by: CompletenessDimension;
    readonly seen: Reach;
    readonly smallBelow: number;
    readonly day: CompletenessDay;
}
/**
 * Completeness for a viewer who may not see every figure. The rows of a strand are told when none of its numbers is small
 * and progress tells how many are not judged; rows of places, when that is so in every place, since what is left out of
 * some would follow from the rest. Everything else is left out.
 */
export declare function completenessWithoutNames(narrowing: Narrowing, { by, seen, smallBelow, day }: DueAsked, context: GraphContext): Promise<(Completeness & {
    readonly groupId: string | null;
})[]>;
