import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssignmentQuestion, GradeScale } from "@reviewpoint/domain/moderation";
import type { AssignmentRow } from "./assignment.table.js";
/** The days that an assignment has. */
declare abstract class WithDays {
    readonly handInBy: IsoDate;
    readonly markingOpensOn: IsoDate;
    readonly markingClosesOn: IsoDate;
    readonly moderationOpensOn: IsoDate;
    readonly moderationClosesOn: IsoDate;
    readonly releaseOn: IsoDate;
}
export declare class AssignmentType extends WithDays implements Pick<AssignmentRow, "id" | "title" | "kindCode" | "recordedAt" | "version"> {
    readonly id: string;
    readonly title: string;
    readonly kindCode: string;
    readonly kindName: string;
    readonly scale: GradeScale;
    readonly passBand: string;
    readonly markForm: readonly AssignmentQuestion[];
    readonly feedbackForm: readonly AssignmentQuestion[];
    readonly mostAttempts: number;
    readonly cap: string | null;
    readonly recordedAt: IsoInstant;
    readonly version: number;
}
export declare class AssignmentCalendarType extends WithDays {
    readonly sequence: number;
    readonly recordedAt: IsoInstant;
}
export declare const AssignmentConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: AssignmentType;
        }[];
        readonly nodes: readonly AssignmentType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
export {};
