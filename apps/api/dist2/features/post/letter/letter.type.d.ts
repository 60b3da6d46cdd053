import type { LetterFailure, LetterRow } from "./letter.table.js";
/** A letter as it is shown: what it was about, and never what it said. */
export interface ShownLetter extends Pick<LetterRow, "id" | "personId" | "tries" | "failure" | "deliveredAt" | "gaveUpAt"> {
    readonly act: string;
    readonly recordedAt: string;
}
export declare class LetterType implements Omit<ShownLetter, "personId"> {
    readonly id: string;
    readonly act: string;
    readonly recordedAt: string;
    readonly tries: number;
    readonly failure: LetterFailure | null;
    readonly deliveredAt: string | null;
    readonly gaveUpAt: string | null;
}
export declare const LetterConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: LetterType;
        }[];
        readonly nodes: readonly LetterType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
