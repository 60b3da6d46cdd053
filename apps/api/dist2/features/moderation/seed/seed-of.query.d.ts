import type { ReadUnit } from "../../../database/index.js";
/** The seed of an exercise, for a transaction that was made for moderation; null before one was committed to. */
export declare function seedOf(unit: ReadUnit, providerId: string, exerciseId: string): Promise<string | null>;
