/** Who may see what was frozen: it is meant for whoever froze it, and for an audience. */
export declare const frozenGuards: {
    readonly Query: {
        readonly frozen: import("../../graph/guarding/guard.js").Guard;
        readonly frozenThings: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Frozen: {
        readonly address: import("../../graph/guarding/guard.js").Guard;
        readonly answer: import("../../graph/guarding/guard.js").Guard;
        readonly audience: import("../../graph/guarding/guard.js").Guard;
        readonly boardId: import("../../graph/guarding/guard.js").Guard;
        readonly checked: import("../../graph/guarding/guard.js").Guard;
        readonly content: import("../../graph/guarding/guard.js").Guard;
        readonly erased: import("../../graph/guarding/guard.js").Guard;
        readonly frozenBy: import("../../graph/guarding/guard.js").Guard;
        readonly holds: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly kind: import("../../graph/guarding/guard.js").Guard;
        readonly newerDataExists: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
        readonly sha256: import("../../graph/guarding/guard.js").Guard;
        readonly title: import("../../graph/guarding/guard.js").Guard;
    };
};
