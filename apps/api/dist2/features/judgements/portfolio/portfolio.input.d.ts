import type { IsoDate } from "@reviewpoint/domain/calendar";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
export declare class RecordPortfolioCheckInput extends WriteInput {
    readonly traineeId: string;
    readonly checkedOn: IsoDate;
    readonly found: string;
}
export declare class GradePortfolioInput extends WriteInput {
    readonly traineeId: string;
    readonly cycle: string;
    readonly grade: string;
    readonly replaces?: string | null;
    readonly reason?: string | null;
}
