import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { Masked } from "../../../graph/guarding/row-parts.js";
import type { PortfolioCheckRow, PortfolioGradeRow } from "./portfolio.table.js";
/** A look as this viewer may see it. */
export interface ShownCheck extends Omit<PortfolioCheckRow, "found">, Masked {
    /** null where the viewer may not see names: free text may name people. */
    readonly found: string | null;
    /** null unless it was taken back. */
    readonly withdrawnOn: IsoDate | null;
    /** Also null where the viewer may not see names. */
    readonly whyWithdrawn: string | null;
}
/** A grade as this viewer may see it. */
export interface ShownGrade extends PortfolioGradeRow, Masked {
    /** Whether nothing has put it right, and nobody has taken it back. */
    readonly isCurrent: boolean;
    /** null unless it was taken back. */
    readonly withdrawnOn: IsoDate | null;
    /** Also null where the viewer may not see names. */
    readonly whyWithdrawn: string | null;
}
export declare class PortfolioCheckType implements Pick<ShownCheck, "id" | "checkedOn" | "found" | "recordedAt" | "withdrawnOn" | "whyWithdrawn"> {
    readonly id: string;
    readonly checkedOn: IsoDate;
    readonly found: string | null;
    readonly recordedAt: IsoInstant;
    readonly withdrawnOn: IsoDate | null;
    readonly whyWithdrawn: string | null;
    readonly hidden: readonly HiddenType[];
}
export declare class PortfolioGradeType implements Pick<ShownGrade, "id" | "cycleCode" | "cycleName" | "gradeCode" | "gradeName" | "gradedOn" | "reason" | "recordedAt" | "isCurrent" | "withdrawnOn" | "whyWithdrawn"> {
    readonly id: string;
    readonly cycleCode: string;
    readonly cycleName: string;
    readonly gradeCode: string;
    readonly gradeName: string;
    readonly gradedOn: IsoDate;
    readonly reason: string | null;
    readonly recordedAt: IsoInstant;
    readonly isCurrent: boolean;
    readonly withdrawnOn: IsoDate | null;
    readonly whyWithdrawn: string | null;
    readonly hidden: readonly HiddenType[];
}
