import { registerEnumType } from "type-graphql";
/** How a target is closed, under the names that the graph gives it. */
export const TargetOutcomeEnum = {
    MET: "met",
    NOT_MET: "not-met",
    DROPPED: "dropped",
};
const outcomeDescriptions = {
    MET: { description: "It was met; the note says on what evidence." },
    NOT_MET: { description: "It was not met." },
    DROPPED: { description: "It is no longer wanted; the note says why." },
};
registerEnumType(TargetOutcomeEnum, {
    name: "TargetOutcome",
    description: "How a target is closed.",
    valuesConfig: outcomeDescriptions,
});
/** What a target came out of. */
export const TargetOriginEnum = {
    MEETING: "meeting",
    REVIEW_POINT: "review-point",
    OBSERVATION: "observation",
    RECOVERY_PLAN: "recovery-plan",
    SET: "set",
};
registerEnumType(TargetOriginEnum, {
    name: "TargetOrigin",
    description: "What a target came out of.",
    valuesConfig: {
        MEETING: { description: "A meeting of trainee and mentor." },
        REVIEW_POINT: { description: "A review point." },
        OBSERVATION: { description: "An observation." },
        RECOVERY_PLAN: { description: "An individual recovery plan." },
        SET: { description: "It was set by itself, out of nothing recorded." },
    },
});
/** Where a target stands. */
export const TargetStandingEnum = {
    OPEN: "open",
    OVERDUE: "overdue",
    STALE: "stale",
    ...TargetOutcomeEnum,
};
registerEnumType(TargetStandingEnum, {
    name: "TargetStanding",
    description: "Where a target stands today.",
    valuesConfig: {
        OPEN: { description: "Open and in time." },
        OVERDUE: { description: "Open beyond its due day." },
        STALE: { description: "Open for so long beyond its due day that somebody must ask." },
        ...outcomeDescriptions,
    },
});
/** What happened to a target. */
export const TargetStepKindEnum = {
    SET: "set",
    CARRIED_OVER: "carried-over",
    REOPENED: "reopened",
    ...TargetOutcomeEnum,
};
registerEnumType(TargetStepKindEnum, {
    name: "TargetStepKind",
    description: "What happened to a target.",
    valuesConfig: {
        SET: { description: "It was set." },
        CARRIED_OVER: { description: "It was given a new due day." },
        REOPENED: { description: "It was opened again." },
        ...outcomeDescriptions,
    },
});
//# sourceMappingURL=target.enums.js.map