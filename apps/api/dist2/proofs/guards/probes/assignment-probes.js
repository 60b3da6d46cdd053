import { target } from "../target.js";
const { traineeId, assessorId, assignmentId, pieceId } = target;
const one = (selection) => `assignment(id: "${assignmentId}") { ${selection} }`;
const ofPiece = (selection) => `pieceOfWork(id: "${pieceId}") { ${selection} }`;
const hasPiece = (text) => ({ text, holds: pieceId });
const byState = "markingState: DONE";
const byMarker = `markerId: "${assessorId}"`;
const pieces = (field, filter) => `${field}(first: 100, filter: { ${filter} }) { nodes { id } }`;
const ofTrainee = (filter) => hasPiece(`trainee(id: "${traineeId}") { ${pieces("assignments", filter)} }`);
/** How assignments and pieces of work are asked for. */
export const assignmentProbes = {
    "Query.assignments": { text: "assignments(first: 9) { nodes { id } }", holds: assignmentId },
    "Query.assignment": { text: one("id"), holds: assignmentId },
    "Query.assignmentKinds": { text: "assignmentKinds { code }", holds: "essay" },
    "Query.pieceOfWork": hasPiece(ofPiece("id")),
    "Assignment.pieces": hasPiece(one(pieces("pieces", ""))),
    "Assignment.pieces(filter.markingState)": hasPiece(one(pieces("pieces", byState))),
    "Assignment.pieces(filter.markerId)": hasPiece(one(pieces("pieces", byMarker))),
    "Assignment.counts": { text: one("counts { pieces }"), holds: '"pieces":1' },
    "Assignment.markers": { text: one("markers { allotted }"), holds: '"allotted":1' },
    "Assignment.extensions": { text: one("extensions { reason }"), holds: "Illness." },
    "Trainee.assignments(filter.markingState)": ofTrainee(byState),
    "Trainee.assignments(filter.markerId)": ofTrainee(byMarker),
    "Person.marking": hasPiece(`people(first: 40, filter: { role: MENTOR }) { nodes { ${pieces("marking", "")} } }`),
};
const within = (field) => ({
    by: `PieceOfWork.${field}`,
    text: (selection) => ofPiece(`${field} { ${selection} }`),
});
/** How their parts are met. */
export const assignmentEntries = {
    Assignment: { by: "Query.assignment", text: one },
    MarkerCount: { by: "Assignment.markers", text: (selection) => one(`markers { ${selection} }`) },
    PieceOfWork: { by: "Query.pieceOfWork", text: ofPiece },
    MarkerAllotment: within("allotments"),
    Mark: within("marks"),
    Feedback: within("feedback"),
};
//# sourceMappingURL=assignment-probes.js.map