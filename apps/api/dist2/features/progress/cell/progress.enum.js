import { registerEnumType } from "type-graphql";
/** By what standings are counted apart. */
export const ProgressDimension = {
    REVIEW_POINT: "REVIEW_POINT",
    STRAND: "STRAND",
    HUB: "HUB",
    SUBJECT: "SUBJECT",
    SCHOOL: "SCHOOL",
};
registerEnumType(ProgressDimension, {
    name: "ProgressDimension",
    description: "By what standings are counted apart.",
    valuesConfig: {
        REVIEW_POINT: { description: "Review point by review point." },
        STRAND: { description: "Strand by strand." },
        HUB: { description: "Hub by hub; trainees without one are a group of their own." },
        SUBJECT: { description: "Subject by subject." },
        SCHOOL: {
            description: "By the school in which trainees were placed when the review point closed. Refused where the viewer may not see names.",
        },
    },
});
/** What a cell counts. */
export const ProgressMeasure = { LEVELS: "LEVELS", AT_EXPECTED: "AT_EXPECTED" };
registerEnumType(ProgressMeasure, {
    name: "ProgressMeasure",
    description: "What a cell counts.",
    valuesConfig: {
        LEVELS: { description: "One cell a level and a state." },
        AT_EXPECTED: { description: "One cell that counts those at or above the expected level." },
    },
});
/** Who is in the denominator. */
export const ProgressBasis = { ALL: "ALL", JUDGED: "JUDGED" };
registerEnumType(ProgressBasis, {
    name: "ProgressBasis",
    description: "Who is in the denominator.",
    valuesConfig: {
        ALL: { description: "Everyone of the group, withdrawn, deferred and not judged included." },
        JUDGED: { description: "Those judged where a level is expected." },
    },
});
//# sourceMappingURL=progress.enum.js.map