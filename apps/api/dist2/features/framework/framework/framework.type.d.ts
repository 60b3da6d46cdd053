import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { FrameworkRow } from "./framework.table.js";
export declare class FrameworkType implements FrameworkRow {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly version: string;
    readonly validFrom: IsoDate;
}
export declare const FrameworkConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: FrameworkType;
        }[];
        readonly nodes: readonly FrameworkType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
