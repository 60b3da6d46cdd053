import type { HubRow } from "./hub.table.js";
export declare class HubType implements Pick<HubRow, "id" | "code" | "name"> {
    readonly id: string;
    readonly code: string;
    readonly name: string;
}
export declare const HubConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: HubType;
        }[];
        readonly nodes: readonly HubType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
