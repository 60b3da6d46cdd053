/** Who may see concerns, plans, what was done, and what is due. Lists of a trainee are guarded with the trainee. */
export declare const recoveryGuards: {
    readonly Query: {
        readonly recoveryDue: import("../../graph/guarding/guard.js").Guard;
        readonly whoCanSeeWelfare: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Concern: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly plan: import("../../graph/guarding/guard.js").Guard;
        readonly account: import("../../graph/guarding/guard.js").Guard;
        readonly evidence: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly kind: import("../../graph/guarding/guard.js").Guard;
        readonly planDueOn: import("../../graph/guarding/guard.js").Guard;
        readonly raisedBy: import("../../graph/guarding/guard.js").Guard;
        readonly raisedOn: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
    readonly ConcernEvidence: {
        readonly judgement: import("../../graph/guarding/guard.js").Guard;
        readonly document: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
    };
    readonly RecoveryPlan: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly closedOn: import("../../graph/guarding/guard.js").Guard;
        readonly events: import("../../graph/guarding/guard.js").Guard;
        readonly extensions: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly openedOn: import("../../graph/guarding/guard.js").Guard;
        readonly outcome: import("../../graph/guarding/guard.js").Guard;
        readonly owner: import("../../graph/guarding/guard.js").Guard;
        readonly reason: import("../../graph/guarding/guard.js").Guard;
        readonly reviewOn: import("../../graph/guarding/guard.js").Guard;
        readonly reviews: import("../../graph/guarding/guard.js").Guard;
        readonly stage: import("../../graph/guarding/guard.js").Guard;
        readonly step: import("../../graph/guarding/guard.js").Guard;
        readonly support: import("../../graph/guarding/guard.js").Guard;
        readonly targets: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
    readonly PlanTarget: Record<"action" | "isMet" | "position" | "successCriteria", import("../../graph/guarding/guard.js").Guard>;
    readonly PlanEvent: Record<"account" | "kind" | "on" | "outcome" | "recordedAt" | "recordedBy" | "reviewOn", import("../../graph/guarding/guard.js").Guard>;
    readonly Intervention: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly account: import("../../graph/guarding/guard.js").Guard;
        readonly followUpOn: import("../../graph/guarding/guard.js").Guard;
        readonly followUps: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly kind: import("../../graph/guarding/guard.js").Guard;
        readonly madeBy: import("../../graph/guarding/guard.js").Guard;
        readonly madeOn: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
    readonly FollowUp: Record<"account" | "by" | "effect" | "nextOn" | "on" | "recordedAt", import("../../graph/guarding/guard.js").Guard>;
    readonly RecoveryDue: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly dueOn: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly isLate: import("../../graph/guarding/guard.js").Guard;
        readonly kind: import("../../graph/guarding/guard.js").Guard;
    };
    readonly WelfareCheck: {
        readonly account: import("../../graph/guarding/guard.js").Guard;
        readonly checkedBy: import("../../graph/guarding/guard.js").Guard;
        readonly checkedOn: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly nextOn: import("../../graph/guarding/guard.js").Guard;
        readonly purpose: import("../../graph/guarding/guard.js").Guard;
        readonly reason: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
        readonly support: import("../../graph/guarding/guard.js").Guard;
    };
    readonly WelfareReceipt: Record<"id", import("../../graph/guarding/guard.js").Guard>;
};
