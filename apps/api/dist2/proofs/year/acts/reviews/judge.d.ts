import type { Stage } from "../../stage/stage.js";
import type { YearReviewPoint, YearTrainee } from "../../stage/roster.js";
import type { YearAct } from "../year-act.js";
/** Records judgements of a trainee on some strands, at the version that was seen last. */
export declare function judge(stage: Stage, by: string, trainee: YearTrainee, point: YearReviewPoint, { strands, higher }: {
    readonly strands: Stage["roster"]["strands"];
    readonly higher?: number;
}): Promise<void>;
/** In the first week of a review mentors judge, most trainees on every strand; some judge anew two days later. */
export declare const judgeTrainees: YearAct;
