import type { Stage } from "../../stage/stage.js";
import type { YearReviewPoint, YearTrainee } from "../../stage/roster.js";
import type { YearAct } from "../year-act.js";
/** Signs a review off as the lead mentor, at the version that was seen last. */
export declare function signOff(stage: Stage, { id, leadId }: YearTrainee, point: YearReviewPoint): Promise<void>;
/**
 * In the first week's end lead mentors sign off. In the next, directors reopen a few: those are judged once more and
 * signed off again. A few are never signed off.
 */
export declare const signOffReviews: YearAct;
