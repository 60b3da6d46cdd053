/** Places where gaps are found, under the names that the graph gives them. */
export declare const GapOriginEnum: {
    readonly AUDIT: "audit";
    readonly MEETING: "meeting";
    readonly OBSERVATION: "observation";
    readonly REVIEW_POINT: "review-point";
};
