import { registerEnumType } from "type-graphql";
/** The kinds under the names that the graph gives them. */
export const BoardItemKindEnum = {
    TRAINEE: "trainee",
    EXERCISE: "exercise",
    ASSESSOR: "assessor",
};
registerEnumType(BoardItemKindEnum, {
    name: "BoardItemKind",
    description: "What an item of a board's agenda is about.",
    valuesConfig: {
        TRAINEE: { description: "The award of one trainee." },
        EXERCISE: { description: "The outcome of a moderation exercise." },
        ASSESSOR: { description: "How somebody assesses." },
    },
});
//# sourceMappingURL=item-kind.enum.js.map