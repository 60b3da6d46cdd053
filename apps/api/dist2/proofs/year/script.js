import { access } from "./acts/administration/access.js";
import { newcomers } from "./acts/administration/newcomers.js";
import { assignments } from "./acts/assignments/assignments.js";
import { standardiseMarking } from "./acts/assignments/standardise.js";
import { examBoard } from "./acts/boards/board.js";
import { moderate } from "./acts/moderation/moderate.js";
import { observe } from "./acts/observations/observe.js";
import { concerns } from "./acts/recovery/concerns.js";
import { plans } from "./acts/recovery/plans.js";
import { welfare } from "./acts/recovery/welfare.js";
import { decideOnTrack } from "./acts/reviews/decide-on-track.js";
import { formsAndSummaries } from "./acts/reviews/forms-and-summaries.js";
import { judgeTrainees } from "./acts/reviews/judge.js";
import { portfolios } from "./acts/reviews/portfolios.js";
import { subjectReports } from "./acts/reviews/subject-reports.js";
import { signOffReviews } from "./acts/reviews/sign-off.js";
import { checkWeeks } from "./acts/weekly/check-weeks.js";
import { closeTargets } from "./acts/weekly/close-targets.js";
import { evidence } from "./acts/weekly/evidence.js";
import { feedback } from "./acts/weekly/feedback.js";
import { gaps } from "./acts/weekly/gaps.js";
import { handIns } from "./acts/weekly/hand-ins.js";
import { meetings } from "./acts/weekly/meetings.js";
/** What happens in a year, in the order in which people do it within a moment. A new room adds its act here. */
export const script = [
    ...[newcomers, access, assignments, standardiseMarking],
    ...[judgeTrainees, signOffReviews, portfolios, formsAndSummaries, subjectReports, decideOnTrack],
    ...[closeTargets, meetings, gaps, handIns],
    ...[observe],
    ...[concerns, welfare, plans],
    ...[evidence, feedback, moderate, examBoard],
    checkWeeks,
];
//# sourceMappingURL=script.js.map