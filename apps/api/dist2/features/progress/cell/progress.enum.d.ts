/** By what standings are counted apart. */
export declare const ProgressDimension: {
    readonly REVIEW_POINT: "REVIEW_POINT";
    readonly STRAND: "STRAND";
    readonly HUB: "HUB";
    readonly SUBJECT: "SUBJECT";
    readonly SCHOOL: "SCHOOL";
};
export type ProgressDimension = keyof typeof ProgressDimension;
/** What a cell counts. */
export declare const ProgressMeasure: {
    readonly LEVELS: "LEVELS";
    readonly AT_EXPECTED: "AT_EXPECTED";
};
export type ProgressMeasure = keyof typeof ProgressMeasure;
/** Who is in the denominator. */
export declare const ProgressBasis: {
    readonly ALL: "ALL";
    readonly JUDGED: "JUDGED";
};
export type ProgressBasis = keyof typeof ProgressBasis;
