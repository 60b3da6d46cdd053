import type { ReadUnit } from "../../../database/index.js";
/** A trainee whom an assignment is set, and their piece of work: null before one is made, for who joined later. */
export interface SetTrainee {
    readonly pieceId: string | null;
    /** The last sequence of a submission; 0 before one. */
    readonly submissions: number;
    /** The mark that stands for the last attempt that counts; null while there is none. */
    readonly mark: string | null;
}
/** The trainee among those whom the assignment is set; null where it is not set for them. */
export declare function setTrainee(unit: ReadUnit, providerId: string, assignmentId: string, traineeId: string): Promise<SetTrainee | null>;
/** The last submission of a piece of work that counts; null where there is none. */
export declare function countingSubmission(unit: ReadUnit, providerId: string, pieceId: string): Promise<string | null>;
