/** By what completeness is told apart. */
export declare const CompletenessDimension: {
    readonly SCHOOL: "SCHOOL";
    readonly ASSESSOR: "ASSESSOR";
    readonly HUB: "HUB";
    readonly SUBJECT: "SUBJECT";
    readonly STRAND: "STRAND";
};
export type CompletenessDimension = keyof typeof CompletenessDimension;
