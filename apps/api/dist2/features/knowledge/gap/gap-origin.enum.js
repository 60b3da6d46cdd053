import { registerEnumType } from "type-graphql";
/** Places where gaps are found, under the names that the graph gives them. */
export const GapOriginEnum = {
    AUDIT: "audit",
    MEETING: "meeting",
    OBSERVATION: "observation",
    REVIEW_POINT: "review-point",
};
registerEnumType(GapOriginEnum, {
    name: "GapOrigin",
    description: "Where a gap of knowledge was found.",
    valuesConfig: {
        AUDIT: { description: "In an audit of subject knowledge." },
        MEETING: { description: "When trainee and mentor met." },
        OBSERVATION: { description: "When a lesson was observed." },
        REVIEW_POINT: { description: "At a review point." },
    },
});
//# sourceMappingURL=gap-origin.enum.js.map