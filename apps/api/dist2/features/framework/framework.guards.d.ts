/** Who may read the provider's framework. Its doors are guarded: whoever is in sees strands, stages, levels and what is expected. */
export declare const frameworkGuards: {
    readonly Query: {
        readonly frameworks: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Cohort: {
        readonly framework: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Framework: {
        readonly cohorts: import("../../graph/guarding/guard.js").Guard;
        readonly code: import("../../graph/guarding/guard.js").Guard;
        readonly expectedLevels: import("../../graph/guarding/guard.js").Guard;
        readonly id: import("../../graph/guarding/guard.js").Guard;
        readonly levels: import("../../graph/guarding/guard.js").Guard;
        readonly name: import("../../graph/guarding/guard.js").Guard;
        readonly stages: import("../../graph/guarding/guard.js").Guard;
        readonly strands: import("../../graph/guarding/guard.js").Guard;
        readonly validFrom: import("../../graph/guarding/guard.js").Guard;
        readonly version: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Strand: Record<"code" | "descriptors" | "id" | "mappings" | "name" | "position" | "statements", import("../../graph/guarding/guard.js").Guard>;
    readonly FrameworkMapping: Record<"scheme" | "section", import("../../graph/guarding/guard.js").Guard>;
    readonly Stage: Record<"code" | "id" | "name" | "position", import("../../graph/guarding/guard.js").Guard>;
    readonly Statement: Record<"body" | "code" | "id" | "position" | "stage", import("../../graph/guarding/guard.js").Guard>;
    readonly Level: Record<"code" | "id" | "name" | "rank", import("../../graph/guarding/guard.js").Guard>;
    readonly LevelDescriptor: Record<"body" | "level", import("../../graph/guarding/guard.js").Guard>;
    readonly ExpectedLevel: Record<"level" | "reviewPointCode" | "strand", import("../../graph/guarding/guard.js").Guard>;
};
