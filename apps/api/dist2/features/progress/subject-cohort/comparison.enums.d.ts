/** Whether there is a comparison. */
export declare const ComparisonStatus: {
    readonly OK: "OK";
    readonly TOO_FEW: "TOO_FEW";
    readonly SUPPRESSED: "SUPPRESSED";
};
/** How a group is beside the others. */
export declare const GroupVerdictEnum: {
    readonly LIKE_OTHERS: "LIKE_OTHERS";
    readonly ABOVE: "ABOVE";
    readonly BELOW: "BELOW";
    readonly TOO_FEW: "TOO_FEW";
};
