import { registerEnumType } from "type-graphql";
/** The same under the names that the graph gives them. */
export const BoardStageEnum = {
    CALLED: "called",
    HELD: "held",
    CLOSED: "closed",
};
registerEnumType(BoardStageEnum, {
    name: "BoardStage",
    description: "How far a board has come.",
    valuesConfig: {
        CALLED: { description: "Its members are called." },
        HELD: { description: "It is recorded who was there." },
        CLOSED: { description: "It is closed: what it decided stands." },
    },
});
//# sourceMappingURL=board-stage.enum.js.map