import type { ExerciseOnAgenda } from "@reviewpoint/domain/moderation";
import type { ReadUnit } from "../../../database/index.js";
/** A moderation exercise that is on an agenda. */
export declare function exerciseOnAgenda(unit: ReadUnit, providerId: string, id: string): Promise<ExerciseOnAgenda>;
