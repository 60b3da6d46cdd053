import type { DeadlineRule, IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { HandInRule } from "@reviewpoint/domain/targets";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class AgreeHandInInput extends ChangeInput {
    readonly traineeId: string;
    readonly way: string;
    readonly kind: HandInRule["kind"];
    readonly weekday?: number | null;
    readonly days?: number | null;
    readonly counted?: DeadlineRule["counted"] | null;
    readonly time: string;
}
export declare class RecordHandInInput extends WriteInput {
    readonly traineeId: string;
    readonly material: string;
    readonly lessonOn: IsoDate;
    readonly handedInAt?: IsoInstant | null;
    readonly supersedesId?: string | null;
}
