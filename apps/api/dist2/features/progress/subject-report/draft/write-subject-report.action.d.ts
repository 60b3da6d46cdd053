import { WriteSubjectReportInput } from "../report.inputs.js";
import { SubjectReportDraftType } from "../subject-report.type.js";
/** Keeps what a lead mentor is writing on their subject: their own, until it is given. */
export declare const writeSubjectReport: import("../../../../graph/writing/action.js").Action<WriteSubjectReportInput, {
    readonly draft: {
        readonly type: () => typeof SubjectReportDraftType;
        readonly by: import("../../../../graph/reading/load.js").Batch<string, import("./report-draft.table.js").ReportDraftRow | null>;
        readonly description: "The draft as it was kept.";
    };
}, "conflict" | "not-found" | "report-empty">;
