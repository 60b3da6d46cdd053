/** What can be frozen, under the names that the graph gives it. */
export declare const FrozenKindEnum: {
    readonly VIEW: "view";
    readonly PACK: "pack";
};
