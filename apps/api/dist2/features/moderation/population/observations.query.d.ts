import type { ReadUnit } from "../../../database/index.js";
import type { PieceFacts } from "./found-piece.js";
import type { PopulationQuestion } from "./population-question.js";
/** Levels agreed after joint observations, one an observation and strand. */
export declare const jointPieces: (unit: ReadUnit, question: PopulationQuestion) => Promise<PieceFacts[]>;
/** Meetings, feedback and coaching of mentors that were observed, as far as the next steps were agreed. */
export declare const mentoringPieces: (unit: ReadUnit, question: PopulationQuestion) => Promise<PieceFacts[]>;
/** Who observed which trainee in the pieces of a period: none of them judges that trainee's work a second time. */
export declare const observersOfPeriod: (unit: ReadUnit, question: PopulationQuestion) => Promise<{
    readonly observerId: string;
    readonly traineeId: string;
}[]>;
