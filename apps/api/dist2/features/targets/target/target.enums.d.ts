/** How a target is closed, under the names that the graph gives it. */
export declare const TargetOutcomeEnum: {
    readonly MET: "met";
    readonly NOT_MET: "not-met";
    readonly DROPPED: "dropped";
};
/** What a target came out of. */
export declare const TargetOriginEnum: {
    readonly MEETING: "meeting";
    readonly REVIEW_POINT: "review-point";
    readonly OBSERVATION: "observation";
    readonly RECOVERY_PLAN: "recovery-plan";
    readonly SET: "set";
};
/** Where a target stands. */
export declare const TargetStandingEnum: {
    readonly MET: "met";
    readonly NOT_MET: "not-met";
    readonly DROPPED: "dropped";
    readonly OPEN: "open";
    readonly OVERDUE: "overdue";
    readonly STALE: "stale";
};
/** What happened to a target. */
export declare const TargetStepKindEnum: {
    readonly MET: "met";
    readonly NOT_MET: "not-met";
    readonly DROPPED: "dropped";
    readonly SET: "set";
    readonly CARRIED_OVER: "carried-over";
    readonly REOPENED: "reopened";
};
