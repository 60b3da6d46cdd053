import type { Batch } from "../../../graph/reading/load.js";
import type { KnownGap } from "./knowledge-gap.type.js";
/** Gaps by id; null outside the viewer's scope. */
export declare const gapById: Batch<string, KnownGap | null>;
/** The gaps of trainees, the oldest first; none outside the viewer's scope. */
export declare const gapsByTrainee: import("../../../graph/reading/as-of/batch-as-of.js").BatchAsOf<string, readonly KnownGap[]>;
