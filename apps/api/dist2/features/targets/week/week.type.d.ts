import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { WeekConcern, WeekFinding } from "@reviewpoint/domain/targets";
import type { WeekCheckRow } from "./week-check.table.js";
export declare class WeekCheckType implements Omit<WeekCheckRow, "traineeId" | "recordedBy"> {
    readonly monday: IsoDate;
    readonly version: number;
    readonly finding: WeekFinding;
    readonly note: string | null;
    readonly recordedAt: IsoInstant;
}
export declare class WeekConcernType {
    readonly kind: WeekConcern["kind"];
    readonly isOver: boolean;
    readonly about: readonly string[];
}
export declare class TraineeWeekType {
    readonly id: string;
    readonly monday: IsoDate;
}
export declare const TraineeWeekConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: TraineeWeekType;
        }[];
        readonly nodes: readonly TraineeWeekType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
