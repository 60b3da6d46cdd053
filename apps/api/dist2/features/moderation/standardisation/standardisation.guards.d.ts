/**
 * Who may see standardisation. What was agreed, and what others gave, has a fence of its own besides: the database keeps
 * both until results are released.
 */
export declare const standardisationGuards: {
    readonly Query: {
        readonly standardisation: import("../../../graph/guarding/guard.js").Guard;
        readonly ownStandardisations: import("../../../graph/guarding/guard.js").Guard;
    };
    readonly Assignment: {
        readonly standardisations: import("../../../graph/guarding/guard.js").Guard;
        readonly standardisationCandidates: import("../../../graph/guarding/guard.js").Guard;
    };
    readonly Standardisation: {
        readonly assignment: import("../../../graph/guarding/guard.js").Guard;
        readonly subjects: import("../../../graph/guarding/guard.js").Guard;
        readonly closesOn: import("../../../graph/guarding/guard.js").Guard;
        readonly id: import("../../../graph/guarding/guard.js").Guard;
        readonly isLed: import("../../../graph/guarding/guard.js").Guard;
        readonly openedAt: import("../../../graph/guarding/guard.js").Guard;
        readonly openedBy: import("../../../graph/guarding/guard.js").Guard;
        readonly opensOn: import("../../../graph/guarding/guard.js").Guard;
        readonly ownVersion: import("../../../graph/guarding/guard.js").Guard;
        readonly participants: import("../../../graph/guarding/guard.js").Guard;
        readonly releasedOn: import("../../../graph/guarding/guard.js").Guard;
        readonly rule: import("../../../graph/guarding/guard.js").Guard;
        readonly scripts: import("../../../graph/guarding/guard.js").Guard;
        readonly title: import("../../../graph/guarding/guard.js").Guard;
        readonly version: import("../../../graph/guarding/guard.js").Guard;
    };
    readonly StandardisationRule: Record<"leastScripts" | "meanWithin" | "percentWithin" | "tolerance", import("../../../graph/guarding/guard.js").Guard>;
    readonly StandardScript: Record<"agreed" | "document" | "id" | "label", import("../../../graph/guarding/guard.js").Guard>;
    readonly StandardisationParticipant: Record<"id" | "marked" | "marks" | "person" | "result", import("../../../graph/guarding/guard.js").Guard>;
    readonly TrialMark: Record<"difference" | "given" | "isWithin" | "scriptId", import("../../../graph/guarding/guard.js").Guard>;
    readonly StandardisationResult: Record<"meanDifference" | "n" | "readiness" | "sentence" | "withinTolerance", import("../../../graph/guarding/guard.js").Guard>;
};
