/** The audiences under the names that the graph gives them. */
export declare const FrozenAudienceEnum: {
    readonly MYSELF: "myself";
    readonly LEADERSHIP_TEAM: "leadership-team";
    readonly BOARD: "board";
};
