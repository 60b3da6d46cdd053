import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { CohortRow } from "./cohort.table.js";
export declare class CohortType implements Omit<CohortRow, "frameworkId"> {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly academicYear: number;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
}
export declare const CohortConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: CohortType;
        }[];
        readonly nodes: readonly CohortType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
