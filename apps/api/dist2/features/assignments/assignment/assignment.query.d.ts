import type { GraphContext } from "../../../graph/context.js";
import type { Listing } from "../../../graph/paging/keyset.js";
import type { AssignmentFilter } from "./assignment.input.js";
import { type AssignmentRow } from "./assignment.table.js";
import { type AssignmentCalendarRow } from "./calendar.table.js";
/** Assignments, the last for handing in first. */
export declare function assignmentListing(filter: AssignmentFilter | null): Listing;
/** Assignments by id. */
export declare function readAssignments(ids: readonly string[], context: GraphContext): Promise<AssignmentRow[]>;
/** The days of assignments as they were set and changed, in order. */
export declare function readCalendars(ids: readonly string[], context: GraphContext): Promise<AssignmentCalendarRow[]>;
/** The ids of what assignments are about: their subjects, or their strands in the order of the framework. */
export declare function readParts(part: "subject" | "strand", ids: readonly string[], context: GraphContext): Promise<{
    assignmentId: string;
    partId: string;
}[]>;
