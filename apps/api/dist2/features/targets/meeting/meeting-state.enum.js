import { registerEnumType } from "type-graphql";
/** How far the record of a meeting has come, under the names that the graph gives it. */
export const MeetingStateEnum = {
    DRAFT: "draft",
    HANDED_OVER: "handed-over",
    RETURNED: "returned",
    CONFIRMED: "confirmed",
};
registerEnumType(MeetingStateEnum, {
    name: "MeetingState",
    description: "How far the record of a meeting has come.",
    valuesConfig: {
        DRAFT: { description: "Its author's own: nobody else sees it." },
        HANDED_OVER: { description: "It waits for the mentor." },
        RETURNED: { description: "The mentor asks for something." },
        CONFIRMED: { description: "The mentor says that it is so." },
    },
});
//# sourceMappingURL=meeting-state.enum.js.map