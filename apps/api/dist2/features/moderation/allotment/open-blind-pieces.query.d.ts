import type { Performance } from "../../../graph/writing/action.js";
/** How many pieces the viewer still has to judge blind: of one exercise, or of all where none is named. */
export declare function openBlindPieces({ unit, viewer }: Pick<Performance, "unit" | "viewer">, exerciseId: string | null): Promise<number>;
