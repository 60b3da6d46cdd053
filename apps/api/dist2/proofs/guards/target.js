import { fixtureId } from "../../features/testing/fixture-id.js";
/** The trainee about whom the matrix is asked: of the hub East and Mathematics, placed at Ashfield School today. */
export const target = {
    providerId: fixtureId("provider", 1),
    traineeId: fixtureId("trainee", 2_000_000),
    hubId: fixtureId("hub", 1),
    subjectId: fixtureId("subject", 1),
    schoolId: fixtureId("school", 1),
    assessorId: fixtureId("person", 10),
    concernId: "00000000-0000-4000-8101-000000000001",
    planId: "00000000-0000-4000-8102-000000000001",
    interventionId: "00000000-0000-4000-8103-000000000001",
    boardId: "00000000-0000-4000-8104-000000000001",
    personId: fixtureId("person", 2_000_000),
    /** A file about them, which none of those who ask has added. */
    fileId: "00000000-0000-4000-8105-000000000001",
    gapId: "00000000-0000-4000-a000-000000000001",
    /** A grade of their portfolio, taken back: it is numbered as they are. */
    checkId: fixtureId("trainee", 2_000_000),
    gradeId: fixtureId("trainee", 2_000_000),
    meetingId: "00000000-0000-4000-a000-000000000002",
    targetId: "00000000-0000-4000-a000-000000000003",
    /** An exercise about their subject, with one piece of theirs as its sample. */
    exerciseId: "00000000-0000-4000-b000-000000000001",
    subjectIds: [fixtureId("subject", 1)],
    pieceKey: "piece-of-the-target",
    /** A joint observation of theirs, revealed, agreed and shared. */
    observationId: fixtureId("observation", 1),
    /** An assignment that they handed in, and what was made of it. */
    assignmentId: "00000000-0000-4000-a100-000000000001",
    pieceId: "00000000-0000-4000-a100-000000000002",
    /** An exercise of standardisation before it is marked. */
    standardisationId: "00000000-0000-4000-a100-000000000010",
    pieceIds: "00000000-0000-4000-a100-000000000002",
};
/** Another trainee, of another hub and subject, at another school. */
export const elsewhere = {
    traineeId: fixtureId("trainee", 2_000_001),
    hubId: fixtureId("hub", 2),
    subjectId: fixtureId("subject", 2),
    schoolId: fixtureId("school", 2),
};
//# sourceMappingURL=target.js.map