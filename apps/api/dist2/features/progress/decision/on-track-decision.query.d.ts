import type { OnTrackStanding } from "@reviewpoint/domain/progress";
import type { ReadUnit } from "../../../database/index.js";
import type { GraphContext } from "../../../graph/context.js";
import type { ReadDecision } from "./on-track-decision.type.js";
import { type OnTrackOverrideRow } from "./on-track-override.table.js";
/** Decisions at review points about trainees whose standings the viewer may see, in their order. */
export declare function readDecisions(reviewPointIds: readonly string[], asOf: string | null, context: GraphContext): Promise<ReadDecision[]>;
/** Decisions at review points about some of these trainees. */
export declare function readDecisionsAbout(traineeIds: readonly string[], reviewPointIds: readonly string[], asOf: string | null, context: GraphContext): Promise<ReadDecision[]>;
/** The decision that counts within a transaction that is about to write another; null before the first. */
export declare function lastDecision(unit: ReadUnit, providerId: string, traineeId: string, reviewPointId: string): Promise<Pick<OnTrackOverrideRow, "sequence" | "status"> | null>;
/** The standings from which a status is derived within such a transaction. */
export declare function standingsWithin(unit: ReadUnit, providerId: string, traineeId: string, reviewPointId: string): Promise<OnTrackStanding[]>;
