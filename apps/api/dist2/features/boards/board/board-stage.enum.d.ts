/** How far a board has come. */
export type BoardStage = "called" | "held" | "closed";
/** The same under the names that the graph gives them. */
export declare const BoardStageEnum: {
    readonly CALLED: "called";
    readonly HELD: "held";
    readonly CLOSED: "closed";
};
