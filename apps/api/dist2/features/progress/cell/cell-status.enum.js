import { registerEnumType } from "type-graphql";
/** What a figure may be read as. */
export const CellStatus = {
    OK: "OK",
    SUPPRESSED: "SUPPRESSED",
    NOT_APPLICABLE: "NOT_APPLICABLE",
    UNAVAILABLE: "UNAVAILABLE",
    LOW_RELIABILITY: "LOW_RELIABILITY",
};
registerEnumType(CellStatus, {
    name: "CellStatus",
    description: "What a figure may be read as. Only OK and LOW_RELIABILITY carry numbers.",
    valuesConfig: {
        OK: { description: "The number stands." },
        SUPPRESSED: { description: "The group is too small for a viewer who may not see names." },
        NOT_APPLICABLE: { description: "No level is expected of anyone in the group." },
        UNAVAILABLE: { description: "Nobody in the group has been judged yet." },
        LOW_RELIABILITY: { description: "The denominator is small: read the bounds, not the percentage." },
    },
});
//# sourceMappingURL=cell-status.enum.js.map