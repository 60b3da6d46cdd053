import type { GraphContext } from "../../../graph/context.js";
import { type ShownDecision } from "./on-track-decision.type.js";
/** Who decided. */
export declare class OnTrackDecisionResolver {
    by(decisions: readonly ShownDecision[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
