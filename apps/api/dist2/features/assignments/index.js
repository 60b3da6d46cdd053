import { AssignmentResolver } from "./assignment/assignment.resolver.js";
import { AssignmentCountsResolver, MarkerCountResolver } from "./counts/counts.resolver.js";
import { AssignmentExtensionResolver, AssignmentExtensionsResolver } from "./extension/extension.resolver.js";
import { grantExtension } from "./extension/grant-extension.action.js";
import { FeedbackResolver, PieceFeedbackResolver } from "./feedback/feedback.resolver.js";
import { releaseFeedback } from "./release/release-feedback.action.js";
import { writeFeedback } from "./feedback/write-feedback.action.js";
import { allotMarker } from "./allotment/allot-marker.action.js";
import { MarkerAllotmentResolver, PieceAllotmentsResolver } from "./allotment/allotment.resolver.js";
import { MarkResolver, PieceMarksResolver } from "./marking/mark.resolver.js";
import { recordMark, recordMarks } from "./marking/record-mark.action.js";
import { AssignmentPiecesResolver, PieceOfWorkResolver } from "./piece/piece.resolver.js";
import { PersonMarkingResolver, TraineeAssignmentsResolver } from "./piece/pieces-of-people.resolver.js";
import { AssignmentKindResolver } from "./setting/assignment-kind.resolver.js";
import { changeAssignmentCalendar } from "./setting/change-assignment-calendar.action.js";
import { setAssignment } from "./setting/set-assignment.action.js";
import { recordSubmission } from "./submission/record-submission.action.js";
import { PieceSubmissionsResolver } from "./submission/submission.resolver.js";
import { withdrawSubmission } from "./submission/withdraw-submission.action.js";
export { assignmentFlags, assignmentKinds } from "./assignments.settings.js";
export { markedWork } from "./population/marked-work.query.js";
export { keepMarks } from "./marking/keep-marks.js";
/** What the room adds to the graph. */
export const assignmentResolvers = [
    AssignmentKindResolver,
    AssignmentResolver,
    AssignmentPiecesResolver,
    AssignmentCountsResolver,
    MarkerCountResolver,
    AssignmentExtensionsResolver,
    AssignmentExtensionResolver,
    PieceOfWorkResolver,
    TraineeAssignmentsResolver,
    PersonMarkingResolver,
    PieceSubmissionsResolver,
    PieceAllotmentsResolver,
    MarkerAllotmentResolver,
    PieceMarksResolver,
    MarkResolver,
    PieceFeedbackResolver,
    FeedbackResolver,
];
/** What can be done in the room. */
export const assignmentActions = [
    setAssignment,
    changeAssignmentCalendar,
    grantExtension,
    recordSubmission,
    withdrawSubmission,
    allotMarker,
    recordMark,
    recordMarks,
    writeFeedback,
    releaseFeedback,
];
//# sourceMappingURL=index.js.map