import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import type { KnownGap } from "./knowledge-gap.type.js";
/** Gaps of trainees, the oldest first, or gaps by id; only of trainees whose targets the viewer may see. */
export declare function readGaps(by: {
    readonly traineeIds: readonly string[];
} | {
    readonly ids: readonly string[];
}, context: GraphContext, asOf?: string | null): Promise<KnownGap[]>;
/** Gaps of one trainee as an action reads them within its transaction. */
export declare function gapsOfTrainee(unit: ReadUnit, providerId: string, traineeId: string): Promise<KnownGap[]>;
/** One gap as an action reads it; null where the provider has none with this id. */
export declare function gapWithin(unit: ReadUnit, providerId: string, id: string): Promise<KnownGap | null>;
