import type { Performance } from "../../../graph/writing/action.js";
/** The highest number that an exercise's plans, allocations or extensions have; 0 without one. */
export declare function lastSequence({ unit, viewer }: Pick<Performance, "unit" | "viewer">, table: "moderation_plan" | "moderation_allocation" | "moderation_extension", exerciseId: string): Promise<number>;
