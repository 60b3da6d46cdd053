import type { ReadUnit } from "../../../database/index.js";
import type { PieceFacts } from "./found-piece.js";
import type { PopulationQuestion } from "./population-question.js";
/** The judgements that stand at a review point, one a trainee and strand. */
export declare const judgementPieces: (unit: ReadUnit, question: PopulationQuestion) => Promise<PieceFacts[]>;
