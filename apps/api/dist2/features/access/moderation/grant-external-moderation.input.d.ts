import type { IsoDate } from "@reviewpoint/domain/calendar";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class GrantExternalModerationInput extends WriteInput {
    readonly personId: string;
    readonly subjectId: string;
    readonly cohortId?: string | null;
    readonly from: IsoDate;
    readonly until: IsoDate;
}
