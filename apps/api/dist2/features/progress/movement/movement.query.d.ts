import type { MovementFlow } from "@reviewpoint/domain/progress";
import type { GraphContext } from "../../../graph/context.js";
import type { Narrowing } from "../narrowing/narrowing.js";
/** A flow as it is counted; its direction follows from its ranks. */
export type CountedFlow = Omit<MovementFlow, "direction">;
/**
 * Counts flows from the narrowing's review point to another: pairs of a trainee's standings on a strand, in the
 * domain's order (levels by rank, then not judged, deferred, withdrawn).
 */
export declare function readFlows(narrowing: Narrowing, toId: string, context: GraphContext): Promise<CountedFlow[]>;
