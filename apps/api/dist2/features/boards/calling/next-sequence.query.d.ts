import type { Performance } from "../../../graph/writing/action.js";
/** The number of a board's next attendance, from 1. */
export declare const nextAttendance: (performance: Pick<Performance, "unit" | "viewer">, boardId: string) => Promise<number>;
/** The number of a board's next text of the minutes, from 1. */
export declare const nextMinutes: (performance: Pick<Performance, "unit" | "viewer">, boardId: string) => Promise<number>;
