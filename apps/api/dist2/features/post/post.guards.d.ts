/** Who may see what did not arrive. What letters said is shown to nobody. */
export declare const postGuards: {
    readonly Query: {
        readonly undeliveredLetters: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Letter: Record<"act" | "deliveredAt" | "failure" | "gaveUpAt" | "id" | "person" | "recordedAt" | "tries", import("../../graph/guarding/guard.js").Guard>;
};
