import type { SamplePlan } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../graph/writing/action.js";
import type { FoundPiece } from "../population/found-piece.js";
/** Keeps the population of a plan as it is: who and where, and apart from it what was given and why a piece is in. */
export declare function freezePieces({ unit, viewer, newId }: Pick<Performance, "unit" | "viewer" | "newId">, ids: {
    readonly planId: string;
    readonly exerciseId: string;
}, population: readonly FoundPiece[], plan: SamplePlan): Promise<void>;
