import type { Batch } from "../../../graph/reading/load.js";
import { type KnownTarget } from "./target.query.js";
import type { TargetStepRow } from "./target-step.table.js";
/** Targets by id; null outside the viewer's scope. */
export declare const targetById: Batch<string, KnownTarget | null>;
/** Every target of trainees, in the order in which they were set. */
export declare const targetsByTrainee: import("../../../graph/reading/as-of/batch-as-of.js").BatchAsOf<string, readonly KnownTarget[]>;
/** The targets that came out of meetings, review points, observations and plans. */
export declare const targetsByOrigin: Batch<string, readonly KnownTarget[]>;
/** What happened to targets that the viewer was found to reach, in order. */
export declare const stepsByTarget: Batch<string, readonly TargetStepRow[]>;
