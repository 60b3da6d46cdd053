import { registerEnumType } from "type-graphql";
/** The audiences under the names that the graph gives them. */
export const FrozenAudienceEnum = {
    MYSELF: "myself",
    LEADERSHIP_TEAM: "leadership-team",
    BOARD: "board",
};
registerEnumType(FrozenAudienceEnum, {
    name: "FrozenAudience",
    description: "For whom something is frozen.",
    valuesConfig: {
        MYSELF: { description: "Whoever froze it." },
        LEADERSHIP_TEAM: { description: "Whoever froze it, and the leadership team." },
        BOARD: {
            description: "The exam board, the quality committee and the leadership team: frozen as the board may see it, without names and small groups.",
        },
    },
});
//# sourceMappingURL=audience.enum.js.map