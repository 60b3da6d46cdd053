import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { AllotmentRow } from "./allotment.table.js";
export declare class MarkerAllotmentType implements Pick<AllotmentRow, "sequence" | "recordedAt"> {
    readonly sequence: number;
    readonly recordedAt: IsoInstant;
    readonly hidden: readonly HiddenType[];
}
