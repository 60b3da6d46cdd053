import type { VisitPoint, VisitReason } from "@reviewpoint/domain/targets";
/** Why something should be looked at on a visit, under the names that the graph gives it. */
export declare const VisitReasonEnum: {
    readonly FOLLOW_UP: "follow-up";
    readonly STALE_TARGET: "stale-target";
    readonly STRAND_WITHOUT_TARGET: "strand-without-target";
    readonly UNTOUCHED_GAP: "untouched-gap";
    readonly LATE_HAND_INS: "late-hand-ins";
    readonly WEEK_WITHOUT_RECORD: "week-without-record";
    readonly OVERDUE_TARGET: "overdue-target";
    readonly CARRIED_OVER_TARGET: "carried-over-target";
    readonly OPEN_TARGET: "open-target";
    readonly TARGET_MET: "target-met";
};
export declare class VisitPointType implements VisitPoint {
    readonly reason: VisitReason;
    readonly about: readonly string[];
    readonly days: number | null;
}
