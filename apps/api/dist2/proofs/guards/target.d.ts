/** The trainee about whom the matrix is asked: of the hub East and Mathematics, placed at Ashfield School today. */
export declare const target: {
    readonly providerId: string;
    readonly traineeId: string;
    readonly hubId: string;
    readonly subjectId: string;
    readonly schoolId: string;
    readonly assessorId: string;
    readonly concernId: "00000000-0000-4000-8101-000000000001";
    readonly planId: "00000000-0000-4000-8102-000000000001";
    readonly interventionId: "00000000-0000-4000-8103-000000000001";
    readonly boardId: "00000000-0000-4000-8104-000000000001";
    readonly personId: string;
    /** A file about them, which none of those who ask has added. */
    readonly fileId: "00000000-0000-4000-8105-000000000001";
    readonly gapId: "00000000-0000-4000-a000-000000000001";
    /** A grade of their portfolio, taken back: it is numbered as they are. */
    readonly checkId: string;
    readonly gradeId: string;
    readonly meetingId: "00000000-0000-4000-a000-000000000002";
    readonly targetId: "00000000-0000-4000-a000-000000000003";
    /** An exercise about their subject, with one piece of theirs as its sample. */
    readonly exerciseId: "00000000-0000-4000-b000-000000000001";
    readonly subjectIds: readonly [string];
    readonly pieceKey: "piece-of-the-target";
    /** A joint observation of theirs, revealed, agreed and shared. */
    readonly observationId: string;
    /** An assignment that they handed in, and what was made of it. */
    readonly assignmentId: "00000000-0000-4000-a100-000000000001";
    readonly pieceId: "00000000-0000-4000-a100-000000000002";
    /** An exercise of standardisation before it is marked. */
    readonly standardisationId: "00000000-0000-4000-a100-000000000010";
    readonly pieceIds: "00000000-0000-4000-a100-000000000002";
};
/** Another trainee, of another hub and subject, at another school. */
export declare const elsewhere: {
    readonly traineeId: string;
    readonly hubId: string;
    readonly subjectId: string;
    readonly schoolId: string;
};
