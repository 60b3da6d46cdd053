import { type PartName } from "@reviewpoint/domain/moderation";
import type { GraphContext } from "../../../../graph/context.js";
import type { ExerciseRow } from "../../exercise/exercise.table.js";
import type { FoundPiece } from "../../population/found-piece.js";
/**
 * How groups of a population are named: hubs, subjects, cohorts, levels and bands by the provider's names; assessors, trainees
 * and schools by a number, so that no sentence of a plan names anybody, whoever reads it.
 */
export declare function partNames(context: GraphContext, exercise: Pick<ExerciseRow, "kind" | "assignmentId"> | null, population: readonly FoundPiece[]): Promise<PartName>;
