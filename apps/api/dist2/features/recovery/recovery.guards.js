import { may, withRow } from "../../graph/guarding/guard.js";
/** Who may see concerns, plans, what was done, and what is due. Lists of a trainee are guarded with the trainee. */
export const recoveryGuards = {
    Query: {
        recoveryDue: may("read-concerns"),
        whoCanSeeWelfare: may("read-own-welfare-readers"),
    },
    Concern: {
        ...withRow("id", "kind", "raisedOn", "account", "planDueOn", "recordedAt", "version", "raisedBy", "evidence"),
        trainee: may("read-trainee"),
        plan: may("read-recovery"),
    },
    ConcernEvidence: { ...withRow("id", "document", "recordedAt"), judgement: may("read-judgement") },
    RecoveryPlan: {
        ...withRow("id", "openedOn", "closedOn", "stage", "step", "reviewOn", "outcome", "extensions", "version"),
        ...withRow("reason", "support", "owner", "targets", "events", "reviews"),
        trainee: may("read-trainee"),
    },
    PlanTarget: withRow("position", "action", "successCriteria", "isMet"),
    PlanEvent: withRow("kind", "on", "account", "outcome", "reviewOn", "recordedAt", "recordedBy"),
    Intervention: {
        ...withRow("id", "kind", "madeOn", "account", "followUpOn", "recordedAt", "version", "madeBy", "followUps"),
        trainee: may("read-trainee"),
    },
    FollowUp: withRow("on", "account", "effect", "nextOn", "recordedAt", "by"),
    RecoveryDue: { ...withRow("id", "kind", "dueOn", "isLate"), trainee: may("read-trainee") },
    WelfareCheck: {
        ...withRow("id", "checkedOn", "purpose", "reason", "account", "support", "nextOn", "recordedAt", "checkedBy"),
    },
    WelfareReceipt: withRow("id"),
};
//# sourceMappingURL=recovery.guards.js.map