import type { IsoDate } from "@reviewpoint/domain/calendar";
import { ChangeInput } from "../../../graph/writing/mutation/write.input.js";
export declare class EndExternalModerationInput extends ChangeInput {
    readonly holdingId: string;
    readonly lastDay: IsoDate;
}
