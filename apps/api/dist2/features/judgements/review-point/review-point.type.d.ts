import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReviewPointRow } from "./review-point.table.js";
/** Where today lies in relation to a window. */
export declare const WindowStateEnum: {
    readonly BEFORE: "before";
    readonly OPEN: "open";
    readonly CLOSED: "closed";
};
export declare class ReviewPointType implements Omit<ReviewPointRow, "cohortId"> {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly position: number;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
}
