import type { GraphContext } from "../../../graph/context.js";
import type { Page } from "../../../graph/paging/page.js";
import { PageArguments } from "../../../graph/paging/page-arguments.js";
import { AssignmentFilter } from "./assignment.input.js";
import { type ShownAssignment } from "./show-assignment.js";
type Assignments = readonly ShownAssignment[];
export declare class AssignmentResolver {
    assignments(page: PageArguments, filter: AssignmentFilter | null, context: GraphContext): Promise<Page<ShownAssignment>>;
    assignment(id: string, context: GraphContext): Promise<ShownAssignment | null>;
    cohort(assignments: Assignments, context: GraphContext): Promise<(import("../../partnership/cohort/cohort.table.js").CohortRow | null)[]>;
    subjects(assignments: Assignments, context: GraphContext): Promise<(import("../../partnership/subject/subject.table.js").SubjectRow[] | null)[]>;
    strands(assignments: Assignments, context: GraphContext): Promise<(import("../../framework/strand/strand.table.js").StrandRow[] | null)[]>;
    calendars(assignments: Assignments, context: GraphContext): Promise<import("./calendar.table.js").AssignmentCalendarRow[][]>;
}
export {};
