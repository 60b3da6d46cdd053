import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import { FrozenSchoolSummaryType } from "./school-summary.type.js";
export declare class FreezeSchoolSummaryInput extends WriteInput {
    readonly schoolId: string;
    readonly reviewPointId: string;
    readonly subjectId?: string | null;
    readonly remark?: string | null;
}
/** Freezes what is recorded of a school's trainees, with its hash: readable afterwards exactly as it was. */
export declare const freezeSchoolSummary: import("../../../graph/writing/action.js").Action<FreezeSchoolSummaryInput, {
    readonly summary: {
        readonly type: () => typeof FrozenSchoolSummaryType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./school-summary.table.js").SchoolSummaryRow | null>;
        readonly description: "The frozen summary.";
    };
}, "not-found">;
