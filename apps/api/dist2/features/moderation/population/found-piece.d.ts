import type { PieceOfWork } from "@reviewpoint/domain/moderation";
/** A piece of work that was found, with what it is about and what was given for it. */
export interface FoundPiece extends PieceOfWork {
    /** null where the provider's file did not say who marked. */
    readonly assessor: string | null;
    readonly reviewPointId: string | null;
    readonly strandId: string | null;
    readonly observationId: string | null;
    readonly submissionId: string | null;
    /** The judgement, agreement or mark that says what was given. */
    readonly sourceId: string;
    /** When it was recorded, ISO 8601 in UTC. */
    readonly givenAt: string;
    /** The mark as a decimal, or the rank of the level; null for what is not rated. */
    readonly value: string | null;
}
/** Who marked where nobody said: one assessor, to the rules. */
export declare const notSaid = "not said";
/** What a population's statements give: whatever follows from it is added here. */
export interface PieceFacts extends Omit<FoundPiece, "mark" | "assessorId"> {
    readonly value: string | null;
}
/** A piece as the rules read it. */
export declare const pieceFrom: (facts: PieceFacts) => FoundPiece;
/** The rules' own facts of a piece, and nothing besides: what the hash of a population is made of. */
export declare const bare: ({ id, traineeId, assessorId, schoolId, hubId, subjectId, cohortId, bandId, mark, flags, }: PieceOfWork) => PieceOfWork;
