import type { Performance } from "../../../graph/writing/action.js";
/** The board of an action; null where there is no such action. */
export declare function boardOfAction({ unit, viewer }: Pick<Performance, "unit" | "viewer">, id: string): Promise<string | null>;
