/** Seats and decisions under the names that the graph gives them. */
export declare const BoardSeatEnum: {
    readonly CHAIR: "chair";
    readonly MEMBER: "member";
    readonly EXTERNAL: "external";
};
export declare const BoardDecisionKindEnum: {
    readonly CONFIRM: "confirm";
    readonly ADJUST: "adjust";
    readonly RE_MARK: "re-mark";
    readonly DEFER: "defer";
};
