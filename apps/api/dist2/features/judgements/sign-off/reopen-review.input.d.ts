import type { IsoDate } from "@reviewpoint/domain/calendar";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class ReopenReviewInput extends ChangeInput {
    readonly traineeId: string;
    readonly reviewPointId: string;
    readonly until: IsoDate;
    readonly reason: string;
}
