/** Statuses under the names that the graph gives them. */
export declare const OnTrackStatusEnum: {
    readonly ON_TRACK: "on_track";
    readonly NOT_ON_TRACK: "not_on_track";
    readonly NOT_KNOWN: "not_known";
    readonly WITHDRAWN: "withdrawn";
    readonly DEFERRED: "deferred";
};
