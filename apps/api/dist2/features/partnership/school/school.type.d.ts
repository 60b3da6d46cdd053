import type { SchoolRow } from "./school.table.js";
export declare class SchoolType implements Pick<SchoolRow, "id" | "urn" | "name"> {
    readonly id: string;
    readonly urn: string;
    readonly name: string;
}
export declare const SchoolConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: SchoolType;
        }[];
        readonly nodes: readonly SchoolType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
