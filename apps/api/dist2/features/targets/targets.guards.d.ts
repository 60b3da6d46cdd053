/** Who may see meetings, targets, weeks and hand-ins; a trainee's own lists are guarded with the trainee. */
export declare const targetGuards: {
    readonly Strand: {
        readonly targets: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Query: {
        readonly weeks: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Meeting: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly heldOn: import("../../graph/guarding/guard.js").Guard;
        readonly history: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly mentorNote: import("../../graph/guarding/guard.js").Guard;
        readonly minutes: import("../../graph/guarding/guard.js").Guard;
        readonly observationsDiscussed: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
        readonly reflection: import("../../graph/guarding/guard.js").Guard;
        readonly reviews: import("../../graph/guarding/guard.js").Guard;
        readonly state: import("../../graph/guarding/guard.js").Guard;
        readonly targets: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
    readonly MeetingVersion: Record<"heldOn" | "mentorNote" | "minutes" | "observationsDiscussed" | "recordedAt" | "reflection" | "state" | "version", import("../../graph/guarding/guard.js").Guard>;
    readonly MeetingReview: Record<"progress" | "target", import("../../graph/guarding/guard.js").Guard>;
    readonly Target: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly strand: import("../../graph/guarding/guard.js").Guard;
        readonly action: import("../../graph/guarding/guard.js").Guard;
        readonly carriedOver: import("../../graph/guarding/guard.js").Guard;
        readonly closedOn: import("../../graph/guarding/guard.js").Guard;
        readonly dueOn: import("../../graph/guarding/guard.js").Guard;
        readonly feedback: import("../../graph/guarding/guard.js").Guard;
        readonly gap: import("../../graph/guarding/guard.js").Guard;
        readonly history: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly note: import("../../graph/guarding/guard.js").Guard;
        readonly originId: import("../../graph/guarding/guard.js").Guard;
        readonly originKind: import("../../graph/guarding/guard.js").Guard;
        readonly recordedAt: import("../../graph/guarding/guard.js").Guard;
        readonly setOn: import("../../graph/guarding/guard.js").Guard;
        readonly standing: import("../../graph/guarding/guard.js").Guard;
        readonly successEvidence: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
    readonly TargetFeedback: Record<"givenBy" | "givenOn" | "id" | "recordedAt" | "words", import("../../graph/guarding/guard.js").Guard>;
    readonly TargetStep: Record<"dueOn" | "kind" | "note" | "recordedAt" | "takenOn" | "version", import("../../graph/guarding/guard.js").Guard>;
    readonly KnowledgeGap: Record<"followThrough" | "targets", import("../../graph/guarding/guard.js").Guard>;
    readonly TraineeWeek: {
        readonly trainee: import("../../graph/guarding/guard.js").Guard;
        readonly check: import("../../graph/guarding/guard.js").Guard;
        readonly concerns: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly monday: import("../../graph/guarding/guard.js").Guard;
    };
    readonly WeekCheck: Record<"finding" | "monday" | "note" | "recordedAt" | "version", import("../../graph/guarding/guard.js").Guard>;
    readonly WeekConcern: Record<"about" | "isOver" | "kind", import("../../graph/guarding/guard.js").Guard>;
    readonly HandInAgreement: Record<"counted" | "days" | "kind" | "recordedAt" | "time" | "version" | "way" | "weekday", import("../../graph/guarding/guard.js").Guard>;
    readonly HandIn: Record<"dueAt" | "handedInAt" | "id" | "lessonOn" | "material" | "recordedAt" | "standing", import("../../graph/guarding/guard.js").Guard>;
    readonly VisitPoint: Record<"about" | "days" | "reason", import("../../graph/guarding/guard.js").Guard>;
};
