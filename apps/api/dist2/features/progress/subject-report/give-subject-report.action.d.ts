import { GiveSubjectReportInput } from "./report.inputs.js";
import { SubjectReportType } from "./subject-report.type.js";
/** Gives a report: its words and the figures of this instant are frozen, with their hash. */
export declare const giveSubjectReport: import("../../../graph/writing/action.js").Action<GiveSubjectReportInput, {
    readonly report: {
        readonly type: () => typeof SubjectReportType;
        readonly by: import("../../../graph/reading/load.js").Batch<string, import("./subject-report.query.js").ReadReport | null>;
        readonly description: "The report as it was given.";
    };
}, "conflict" | "day-to-come" | "letter-not-today" | "not-found" | "report-empty" | "report-not-for" | "report-to-nobody" | "report-too-early" | "words-missing">;
