import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { Masked } from "../../../graph/guarding/row-parts.js";
import type { StrandRow } from "../../framework/strand/strand.table.js";
import type { ReviewPointRow } from "../../judgements/review-point/review-point.table.js";
/** An entry before its trainee is looked up. */
export interface WatchListRow extends Masked {
    /** The trainee's id: a trainee is listed once. */
    readonly id: string;
    readonly reviewPoint: ReviewPointRow;
    readonly reasons: readonly WatchListReasonType[];
}
export declare class WatchListReasonType {
    readonly rule: string;
    readonly sentence: string;
    readonly strands: readonly StrandRow[];
}
export declare class WatchListEntryType implements Pick<WatchListRow, "reviewPoint" | "reasons"> {
    readonly reviewPoint: ReviewPointRow;
    readonly reasons: readonly WatchListReasonType[];
    readonly hidden: readonly HiddenType[];
}
export declare const WatchListConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: WatchListEntryType;
        }[];
        readonly nodes: readonly WatchListEntryType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
