/** What a lead mentor found, under the names that the graph gives it. */
export declare const WeekFindingEnum: {
    readonly IN_ORDER: "in-order";
    readonly FOLLOW_UP: "follow-up";
};
/** Why somebody should look at a trainee's week. */
export declare const WeekConcernEnum: {
    readonly NO_RECORD: "no-record";
    readonly NOT_CONFIRMED: "not-confirmed";
    readonly STALE_TARGETS: "stale-targets";
    readonly NO_OPEN_TARGET: "no-open-target";
};
