import { registerEnumType } from "type-graphql";
/** What a lead mentor found, under the names that the graph gives it. */
export const WeekFindingEnum = {
    IN_ORDER: "in-order",
    FOLLOW_UP: "follow-up",
};
registerEnumType(WeekFindingEnum, {
    name: "WeekFinding",
    description: "What a lead mentor found when they looked at a trainee's week.",
    valuesConfig: {
        IN_ORDER: { description: "Nothing is to be done." },
        FOLLOW_UP: { description: "Something is to be followed up: the note says what." },
    },
});
/** Why somebody should look at a trainee's week. */
export const WeekConcernEnum = {
    NO_RECORD: "no-record",
    NOT_CONFIRMED: "not-confirmed",
    STALE_TARGETS: "stale-targets",
    NO_OPEN_TARGET: "no-open-target",
};
registerEnumType(WeekConcernEnum, {
    name: "WeekConcernKind",
    description: "Why somebody should look at a trainee's week.",
    valuesConfig: {
        NO_RECORD: {
            description: "Nobody has handed over the record of a meeting; `isOver` says if the week is over.",
        },
        NOT_CONFIRMED: { description: "A record waits for the mentor or was returned." },
        STALE_TARGETS: { description: "Targets are open for long beyond their due day." },
        NO_OPEN_TARGET: { description: "The trainee is working on no target." },
    },
});
//# sourceMappingURL=week.enums.js.map