/** What a figure may be read as. */
export declare const CellStatus: {
    readonly OK: "OK";
    readonly SUPPRESSED: "SUPPRESSED";
    readonly NOT_APPLICABLE: "NOT_APPLICABLE";
    readonly UNAVAILABLE: "UNAVAILABLE";
    readonly LOW_RELIABILITY: "LOW_RELIABILITY";
};
