import { JudgementType } from "../judgement/judgement.type.js";
import { ReviewType } from "../review/review.type.js";
import { RecordJudgementsInput } from "./record-judgements.input.js";
/** Records a whole review of one trainee, or a part of it: all of it or nothing. */
export declare const recordJudgements: import("../../../graph/writing/action.js").Action<RecordJudgementsInput, {
    readonly judgements: {
        readonly type: () => typeof JudgementType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../judgement/show-judgement.js").ReadJudgementRow | null>;
        readonly isList: true;
        readonly description: "The judgements that were recorded; of what was recorded already, word for word, none.";
    };
    readonly review: {
        readonly type: () => typeof ReviewType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("../review/review.type.js").Review | null>;
        readonly description: "The review as it stands now.";
    };
}, "conflict" | "day-in-future" | "evidence-missing" | "items-refused" | "judge-first" | "judged-before-window" | "level-of-another-version" | "not-found" | "nothing-judged" | "review-signed-off" | "strand-of-another-version" | "strand-twice" | "trainee-deferred" | "trainee-withdrawn" | "window-closed" | "window-not-open">;
