import type { Stage } from "../../stage/stage.js";
/** Freezes a board's pack. */
export declare const freezePack: (stage: Stage, by: string, boardId: string) => Promise<void>;
/** Freezes the page of the strands as the board may see it. */
export declare function freezeStrands(stage: Stage, by: string): Promise<void>;
/** What is asked of a frozen thing on its day, and again at the end of the year. */
export declare const frozenFields = "kind title audience boardId content sha256 holds erased answer frozenBy { id }";
