import { registerEnumType } from "type-graphql";
/** Seats and decisions under the names that the graph gives them. */
export const BoardSeatEnum = {
    CHAIR: "chair",
    MEMBER: "member",
    EXTERNAL: "external",
};
export const BoardDecisionKindEnum = {
    CONFIRM: "confirm",
    ADJUST: "adjust",
    RE_MARK: "re-mark",
    DEFER: "defer",
};
registerEnumType(BoardSeatEnum, {
    name: "BoardSeat",
    description: "What somebody is on a board.",
    valuesConfig: {
        CHAIR: { description: "Chairs it, and signs its minutes." },
        MEMBER: { description: "A member of the provider's own." },
        EXTERNAL: { description: "A member from outside, such as an external examiner." },
    },
});
registerEnumType(BoardDecisionKindEnum, {
    name: "BoardDecisionKind",
    description: "What a board can decide about an item.",
    valuesConfig: {
        CONFIRM: { description: "What is recorded is confirmed." },
        ADJUST: { description: "Marks are moved together." },
        RE_MARK: { description: "The work is marked again." },
        DEFER: { description: "It is decided at a later board. Needs no quorum." },
    },
});
//# sourceMappingURL=board.enums.js.map