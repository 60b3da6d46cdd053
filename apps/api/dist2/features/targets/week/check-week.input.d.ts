import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { WeekFinding } from "@reviewpoint/domain/targets";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class CheckedTraineeInput {
    readonly traineeId: string;
    readonly seenVersion?: number | null;
    readonly finding: WeekFinding;
    readonly note?: string | null;
}
export declare class CheckWeekInput extends WriteInput {
    readonly day: IsoDate;
    readonly trainees: CheckedTraineeInput[];
}
