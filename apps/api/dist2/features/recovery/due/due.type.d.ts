import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { DueKind, RecoveryDue } from "@reviewpoint/domain/recovery";
/** What is waited for, under the names that the graph gives it. */
export declare const RecoveryDueKindEnum: {
    readonly PLAN: "plan";
    readonly REVIEW: "review";
    readonly OUTCOME: "outcome";
    readonly FOLLOW_UP: "follow-up";
};
export declare class RecoveryDueType implements Omit<RecoveryDue, "traineeId"> {
    readonly id: string;
    readonly kind: DueKind;
    readonly dueOn: IsoDate;
    readonly isLate: boolean;
}
export declare const RecoveryDueConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: RecoveryDueType;
        }[];
        readonly nodes: readonly RecoveryDueType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
