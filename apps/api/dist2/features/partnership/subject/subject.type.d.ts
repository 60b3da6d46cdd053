import type { SubjectRow } from "./subject.table.js";
export declare class SubjectType implements Pick<SubjectRow, "id" | "code" | "name"> {
    readonly id: string;
    readonly code: string;
    readonly name: string;
}
export declare const SubjectConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: SubjectType;
        }[];
        readonly nodes: readonly SubjectType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
