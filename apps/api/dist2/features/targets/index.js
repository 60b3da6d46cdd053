import { StrandTargetsResolver } from "./target/strand-targets.resolver.js";
import { FollowedGapResolver } from "./follow-through/followed-gap.resolver.js";
import { giveTargetFeedback } from "./feedback/give-target-feedback.action.js";
import { TargetFeedbackResolver, TargetFeedbacksResolver } from "./feedback/target-feedback.resolver.js";
import { agreeHandIn } from "./hand-in/agree-hand-in.action.js";
import { recordHandIn } from "./hand-in/record-hand-in.action.js";
import { TraineeHandInsResolver } from "./hand-in/trainee-hand-ins.resolver.js";
import { MeetingResolver, MeetingReviewResolver } from "./meeting/meeting.resolver.js";
import { TraineeMeetingsResolver } from "./meeting/trainee-meetings.resolver.js";
import { confirmMeeting } from "./meeting/write/confirm-meeting.action.js";
import { returnMeeting } from "./meeting/write/return-meeting.action.js";
import { writeMeeting } from "./meeting/write/write-meeting.action.js";
import { TargetResolver } from "./target/target.resolver.js";
import { TraineeTargetsResolver } from "./target/trainee-targets.resolver.js";
import { carryOverTarget } from "./target/write/carry-over-target.action.js";
import { closeTarget } from "./target/write/close-target.action.js";
import { reopenTarget } from "./target/write/reopen-target.action.js";
import { setTarget } from "./target/write/set-target.action.js";
import { TraineeVisitResolver } from "./visit/trainee-visit.resolver.js";
import { checkWeek } from "./week/check-week.action.js";
import { WeeksResolver } from "./week/weeks.resolver.js";
/** What the room adds to the graph. */
export const targetResolvers = [
    StrandTargetsResolver,
    MeetingResolver,
    MeetingReviewResolver,
    TraineeMeetingsResolver,
    TargetResolver,
    TraineeTargetsResolver,
    ...[TargetFeedbacksResolver, TargetFeedbackResolver],
    FollowedGapResolver,
    WeeksResolver,
    TraineeHandInsResolver,
    TraineeVisitResolver,
];
/** What can be done in the room. */
export const targetActions = [
    ...[writeMeeting, confirmMeeting, returnMeeting],
    ...[setTarget, carryOverTarget, closeTarget, reopenTarget],
    giveTargetFeedback,
    checkWeek,
    ...[agreeHandIn, recordHandIn],
];
//# sourceMappingURL=index.js.map