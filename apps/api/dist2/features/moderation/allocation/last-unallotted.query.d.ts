import type { Unallotted } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../graph/context.js";
/** What could be given to nobody when the pieces of exercises were last divided, by exercise. */
export declare function lastUnallotted(ids: readonly string[], context: GraphContext): Promise<ReadonlyMap<string, Unallotted[]>>;
