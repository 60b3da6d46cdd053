/** Who may see files. Lists of a thing's files hold those alone that the viewer may have: the query asks (link/readable-link.ts). */
export declare const evidenceGuards: {
    readonly Query: {
        readonly unlinkedFiles: import("../../graph/guarding/guard.js").Guard;
    };
    readonly Judgement: Record<"files", import("../../graph/guarding/guard.js").Guard>;
    readonly ObservationCopy: Record<"files", import("../../graph/guarding/guard.js").Guard>;
    readonly Target: Record<"files", import("../../graph/guarding/guard.js").Guard>;
    readonly Meeting: Record<"files", import("../../graph/guarding/guard.js").Guard>;
    readonly Concern: Record<"files", import("../../graph/guarding/guard.js").Guard>;
    readonly EvidenceFile: Record<"addedAt" | "addedBy" | "addedOn" | "address" | "bytes" | "id" | "mediaType" | "name" | "removedAt" | "sha256", import("../../graph/guarding/guard.js").Guard>;
};
