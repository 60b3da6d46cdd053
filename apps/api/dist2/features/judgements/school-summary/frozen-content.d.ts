import type { SchoolSummary } from "@reviewpoint/domain/judgements";
/** What is frozen of a summary besides itself. */
export interface SummaryFrame {
    readonly school: {
        readonly id: string;
        readonly urn: string;
        readonly name: string;
    };
    readonly reviewPointId: string;
    readonly subjectId: string | null;
    readonly remark: string | null;
    readonly frozenBy: string;
    /** ISO 8601 in UTC. */
    readonly frozenAt: string;
}
/** A summary with its frame, as plain facts that can be frozen. */
export declare const summaryToFreeze: (summary: SchoolSummary, frame: SummaryFrame) => object;
/** The summary in a frozen content. */
export declare const frozenSummary: (content: string) => SchoolSummary;
/** Whether two summaries say the same. */
export declare const saySame: (a: SchoolSummary, b: SchoolSummary) => boolean;
