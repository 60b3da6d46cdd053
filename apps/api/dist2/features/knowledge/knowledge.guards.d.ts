/** Who may see gaps; a trainee's own list is guarded with the trainee. */
export declare const knowledgeGuards: {
    readonly KnowledgeGap: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly strand: import("../../graph/guarding/guard.js").Guard;
        readonly closedOn: import("../../graph/guarding/guard.js").Guard;
        readonly evidence: import("../../graph/guarding/guard.js").Guard;
        readonly foundIn: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly raisedOn: import("../../graph/guarding/guard.js").Guard;
        readonly topic: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
};
