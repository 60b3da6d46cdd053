import type { TargetOrigin, TargetOutcome } from "@reviewpoint/domain/targets";
/** Orders of targets under the names that the graph gives them. */
export declare const TargetOrderEnum: {
    readonly NEWEST: "newest";
    readonly DUE: "due";
};
export type TargetOrder = (typeof TargetOrderEnum)[keyof typeof TargetOrderEnum];
export declare class TargetFilter {
    readonly open?: boolean | null;
    readonly outcome?: TargetOutcome | null;
    readonly strandId?: string | null;
    readonly gapId?: string | null;
    readonly origin?: TargetOrigin | null;
    readonly originId?: string | null;
    readonly asOf?: string | null;
}
