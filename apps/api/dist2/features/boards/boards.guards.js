import { may, withRow } from "../../graph/guarding/guard.js";
/** Who may see boards: whoever may read one reads all of it; names of trainees and assessors are guarded as everywhere. */
export const boardGuards = {
    Query: { boards: may("read-boards"), board: may("read-boards") },
    Board: {
        ...withRow("id", "name", "heldOn", "quorum", "stage", "recordedAt", "closedAt", "version"),
        ...withRow("members", "items", "actions", "minutes", "checklist", "calledBy"),
        cohorts: may("read-partnership"),
    },
    QuorumRule: withRow("least", "seats"),
    BoardMember: withRow("personId", "person", "seat", "isPresent", "hasDeclared", "interests"),
    BoardInterest: {
        ...withRow("id", "kind", "account", "recordedAt", "assessor"),
        trainee: may("read-trainee"),
        school: may("read-partnership"),
    },
    BoardItem: {
        ...withRow("id", "position", "kind", "subjectId", "quorum", "decision", "decisions", "assessor"),
        trainee: may("read-trainee"),
    },
    Quorum: withRow("isQuorate", "deciding", "conflicted", "short", "missingSeats"),
    BoardDecision: withRow(...["id", "kind", "reason", "decidedBy", "conflicted", "correctsId", "recordedAt"]),
    BoardAction: withRow("id", "what", "itemId", "owner", "dueOn", "doneOn", "account"),
    BoardMinutes: withRow(...["sequence", "words", "correction", "recordedAt", "isSigned", "signatures", "writtenBy"]),
    BoardSignature: withRow("personId", "person", "signedOn", "signedAt"),
    ChecklistLine: withRow("question", "state", "left", "of", "sentence"),
};
//# sourceMappingURL=boards.guards.js.map