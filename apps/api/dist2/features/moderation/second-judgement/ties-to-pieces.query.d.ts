import type { Tie } from "@reviewpoint/domain/access";
import type { Performance } from "../../../graph/writing/action.js";
/** How the viewer is tied to the trainees of these pieces of an exercise: what the ties to each have in common. */
export declare function tiesToPieces(performance: Pick<Performance, "unit" | "viewer">, exerciseId: string, pieceKeys: readonly string[]): Promise<readonly Tie[]>;
