import type { SuppressionRule } from "@reviewpoint/domain/disclosure";
import type { ChecklistLine } from "@reviewpoint/domain/moderation";
import type { ShownBoard } from "../../../boards/index.js";
import type { ExerciseFacts } from "./exercise-facts.js";
/** Trainees of a subject at one level of a strand, or without one, at the newest review point. */
export interface LevelCount {
    readonly strand: string;
    readonly strandPosition: number;
    readonly subject: string;
    /** The level's name; null for trainees who are not judged there. */
    readonly level: string | null;
    readonly rank: number | null;
    readonly count: number;
}
/** Everything that a pack is made of, as it was read. */
export interface PackFacts {
    readonly provider: string;
    /** Newest instant at which a judgement came in; null before the first. */
    readonly dataAsAt: string | null;
    readonly frozenAt: string;
    readonly board: ShownBoard;
    readonly cohorts: readonly {
        readonly code: string;
        readonly framework: string;
    }[];
    /** Names of members and of whoever sees to an action, by id. */
    readonly names: ReadonlyMap<string, string>;
    readonly checklist: readonly ChecklistLine[];
    readonly levels: readonly LevelCount[];
    readonly suppression: SuppressionRule;
    readonly exercises: readonly ExerciseFacts[];
}
