import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { Masked } from "../../../graph/guarding/row-parts.js";
import type { AllotmentRow } from "./allotment.table.js";
/** An allotment with what was given, where the database shows it. */
export interface ReadAllotment extends AllotmentRow {
    readonly value: string | null;
    readonly finding: string | null;
    readonly raisesConcern: boolean | null;
    readonly recordedAt: IsoInstant | null;
    readonly frameworkId: string;
}
/** An allotment as this viewer may see it. */
export type ShownAllotment = ReadAllotment & Masked;
export declare class AllotmentType implements Pick<ShownAllotment, "position" | "dueOn" | "isBlind" | "judgedAt" | "releasedAt" | "value" | "finding" | "raisesConcern"> {
    readonly position: number;
    readonly dueOn: IsoDate;
    readonly isBlind: boolean;
    readonly judgedAt: IsoInstant | null;
    readonly releasedAt: IsoInstant | null;
    readonly value: string | null;
    readonly finding: string | null;
    readonly raisesConcern: boolean | null;
}
