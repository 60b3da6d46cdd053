import { registerEnumType } from "type-graphql";
/** Whether there is a comparison. */
export const ComparisonStatus = {
    OK: "OK",
    TOO_FEW: "TOO_FEW",
    SUPPRESSED: "SUPPRESSED",
};
registerEnumType(ComparisonStatus, {
    name: "ComparisonStatus",
    description: "Whether there is a comparison.",
    valuesConfig: {
        OK: { description: "It stands." },
        TOO_FEW: { description: "Too few people are counted to judge." },
        SUPPRESSED: { description: "It would tell of few people whom the viewer may not see." },
    },
});
/** How a group is beside the others. */
export const GroupVerdictEnum = {
    LIKE_OTHERS: "LIKE_OTHERS",
    ABOVE: "ABOVE",
    BELOW: "BELOW",
    TOO_FEW: "TOO_FEW",
};
registerEnumType(GroupVerdictEnum, {
    name: "GroupVerdict",
    description: "How a group is beside the others. It is about a group and never about a person.",
    valuesConfig: {
        LIKE_OTHERS: { description: "The difference may be chance." },
        ABOVE: { description: "Higher than the others, by more than chance explains." },
        BELOW: { description: "Lower than the others, by more than chance explains." },
        TOO_FEW: { description: "Too few to judge." },
    },
});
//# sourceMappingURL=comparison.enums.js.map