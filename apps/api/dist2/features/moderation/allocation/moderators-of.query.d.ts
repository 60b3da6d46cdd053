import type { Moderator } from "@reviewpoint/domain/moderation";
import type { Performance } from "../../../graph/writing/action.js";
/**
 * Who was named for an exercise, with what the rules ask of them: their school, the subjects that their roles of today
 * let them judge (null: any), what they have declared. Somebody without such a role judges no subject.
 */
export declare function moderatorsOf({ unit, viewer }: Pick<Performance, "unit" | "viewer">, exerciseId: string): Promise<Moderator[]>;
/** Whether somebody has a role today in which work is judged a second time. */
export declare function mayModerate({ unit, viewer }: Pick<Performance, "unit" | "viewer">, personId: string): Promise<boolean>;
