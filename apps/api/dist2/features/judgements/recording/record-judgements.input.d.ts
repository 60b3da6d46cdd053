import type { IsoDate } from "@reviewpoint/domain/calendar";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class OfferedJudgementInput {
    readonly strandId: string;
    readonly levelId: string;
    readonly judgedOn: IsoDate;
    readonly evidence?: string | null;
}
export declare class RecordJudgementsInput extends ChangeInput {
    readonly traineeId: string;
    readonly reviewPointId: string;
    readonly judgements: readonly OfferedJudgementInput[];
}
