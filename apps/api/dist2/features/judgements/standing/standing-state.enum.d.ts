/** States under the names that the graph gives them. */
export declare const StandingStateEnum: {
    readonly JUDGED: "judged";
    readonly NOT_JUDGED: "not_judged";
    readonly WITHDRAWN: "withdrawn";
    readonly DEFERRED: "deferred";
};
