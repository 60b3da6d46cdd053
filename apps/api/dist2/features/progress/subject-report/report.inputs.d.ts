import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReportWay } from "@reviewpoint/domain/progress";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class WriteSubjectReportInput extends ChangeInput {
    readonly reviewPointId: string;
    readonly subjectId: string;
    readonly account: string;
}
export declare class GiveSubjectReportInput extends ChangeInput {
    readonly reviewPointId: string;
    readonly subjectId: string;
    readonly readerIds: readonly string[];
    readonly way: ReportWay;
    readonly occasion?: string | null;
    readonly givenOn: IsoDate;
}
