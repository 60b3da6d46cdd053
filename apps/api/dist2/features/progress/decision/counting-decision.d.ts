import type { OnTrackOverride } from "@reviewpoint/domain/progress";
import type { ShownDecision } from "./on-track-decision.type.js";
/** The decision that counts of those about one trainee at one review point, in their order; null where the rule does. */
export declare function countingDecision(decisions: readonly ShownDecision[]): ShownDecision | null;
/** A decision in the domain's terms; a reason that this viewer may not see is said to be hidden. */
export declare function overrideOf(decision: ShownDecision | null): OnTrackOverride | null;
