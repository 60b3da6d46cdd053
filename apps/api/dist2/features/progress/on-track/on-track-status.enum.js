import { registerEnumType } from "type-graphql";
/** Statuses under the names that the graph gives them. */
export const OnTrackStatusEnum = {
    ON_TRACK: "on_track",
    NOT_ON_TRACK: "not_on_track",
    NOT_KNOWN: "not_known",
    WITHDRAWN: "withdrawn",
    DEFERRED: "deferred",
};
registerEnumType(OnTrackStatusEnum, {
    name: "OnTrackStatus",
    description: "Whether a trainee is on track.",
    valuesConfig: {
        ON_TRACK: { description: "The rule is met." },
        NOT_ON_TRACK: { description: "Too many strands, or a key one, are below the expected level." },
        NOT_KNOWN: { description: "Too little has been judged to say." },
        WITHDRAWN: { description: "Has withdrawn." },
        DEFERRED: { description: "Is away for a time." },
    },
});
//# sourceMappingURL=on-track-status.enum.js.map