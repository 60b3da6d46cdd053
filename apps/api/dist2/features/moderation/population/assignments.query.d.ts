import type { ReadUnit } from "../../../database/index.js";
import type { PieceFacts } from "./found-piece.js";
import type { PopulationQuestion } from "./population-question.js";
/**
 * The scripts of an assignment that have their first mark. Flags that change with the day are those of the first day of
 * moderation, so that the population is the same on every day of it.
 */
export declare function assignmentPieces(unit: ReadUnit, { about, assignmentId, opensOn }: PopulationQuestion): Promise<PieceFacts[]>;
