/** What an item of the agenda is about. */
export type BoardItemKind = "trainee" | "exercise" | "assessor";
/** The kinds under the names that the graph gives them. */
export declare const BoardItemKindEnum: {
    readonly TRAINEE: "trainee";
    readonly EXERCISE: "exercise";
    readonly ASSESSOR: "assessor";
};
