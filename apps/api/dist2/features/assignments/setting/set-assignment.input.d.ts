import type { IsoDate } from "@reviewpoint/domain/calendar";
import { ChangeInput, WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { AssignmentDays } from "../assignment/assignment-days.js";
export declare class AssignmentDaysInput implements AssignmentDays {
    readonly handInBy: IsoDate;
    readonly markingOpensOn: IsoDate;
    readonly markingClosesOn: IsoDate;
    readonly moderationOpensOn: IsoDate;
    readonly moderationClosesOn: IsoDate;
    readonly releaseOn: IsoDate;
}
export declare class SetAssignmentInput extends WriteInput {
    readonly title: string;
    readonly kindCode: string;
    readonly cohortId: string;
    readonly subjectIds?: readonly string[] | null;
    readonly strandIds: readonly string[];
    readonly days: AssignmentDaysInput;
}
export declare class ChangeAssignmentCalendarInput extends ChangeInput {
    readonly assignmentId: string;
    readonly days: AssignmentDaysInput;
}
