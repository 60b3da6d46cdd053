/** Who may see boards: whoever may read one reads all of it; names of trainees and assessors are guarded as everywhere. */
export declare const boardGuards: {
    readonly Query: {
        readonly boards: import("../../graph/guarding/guard.js").Guard;
        readonly board: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Board: {
        readonly cohorts: import("../../graph/guarding/guard.js").Guard;
        readonly actions: import("../../graph/guarding/guard.js").Guard;
        readonly calledBy: import("../../graph/guarding/guard.js").Guard;
        readonly checklist: import("../../graph/guarding/guard.js").Guard;
        readonly closedAt: import("../../graph/guarding/guard.js").Guard;
        readonly heldOn: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly items: import("../../graph/guarding/guard.js").Guard;
        readonly members: import("../../graph/guarding/guard.js").Guard;
        readonly minutes: import("../../graph/guarding/guard.js").Guard;
        readonly name: import("../../graph/guarding/guard.js").Guard;
        readonly quorum: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
        readonly stage: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
    readonly QuorumRule: Record<"least" | "seats", import("../../graph/guarding/guard.js").Guard>;
    readonly BoardMember: Record<"hasDeclared" | "interests" | "isPresent" | "person" | "personId" | "seat", import("../../graph/guarding/guard.js").Guard>;
    readonly BoardInterest: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly school: import("../../graph/guarding/guard.js").Guard;
        readonly account: import("../../graph/guarding/guard.js").Guard;
        readonly assessor: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly kind: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
    };
    readonly BoardItem: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly assessor: import("../../graph/guarding/guard.js").Guard;
        readonly decision: import("../../graph/guarding/guard.js").Guard;
        readonly decisions: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly kind: import("../../graph/guarding/guard.js").Guard;
        readonly position: import("../../graph/guarding/guard.js").Guard;
        readonly quorum: import("../../graph/guarding/guard.js").Guard;
        readonly subjectId: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Quorum: Record<"conflicted" | "deciding" | "isQuorate" | "missingSeats" | "short", import("../../graph/guarding/guard.js").Guard>;
    readonly BoardDecision: Record<"conflicted" | "correctsId" | "decidedBy" | "id" | "kind" | "reason" | "recordedAt", import("../../graph/guarding/guard.js").Guard>;
    readonly BoardAction: Record<"account" | "doneOn" | "dueOn" | "id" | "itemId" | "owner" | "what", import("../../graph/guarding/guard.js").Guard>;
    readonly BoardMinutes: Record<"correction" | "isSigned" | "recordedAt" | "sequence" | "signatures" | "words" | "writtenBy", import("../../graph/guarding/guard.js").Guard>;
    readonly BoardSignature: Record<"person" | "personId" | "signedAt" | "signedOn", import("../../graph/guarding/guard.js").Guard>;
    readonly ChecklistLine: Record<"left" | "of" | "question" | "sentence" | "state", import("../../graph/guarding/guard.js").Guard>;
};
