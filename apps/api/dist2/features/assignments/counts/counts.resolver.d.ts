import type { GraphContext } from "../../../graph/context.js";
import type { ShownAssignment } from "../assignment/show-assignment.js";
import { type Counts, type MarkerCounts } from "./counts.type.js";
/** How far assignments are. */
export declare class AssignmentCountsResolver {
    counts(assignments: readonly ShownAssignment[], context: GraphContext): Promise<Counts[]>;
    markers(assignments: readonly ShownAssignment[], context: GraphContext): Promise<MarkerCounts[][]>;
}
export declare class MarkerCountResolver {
    marker(counts: readonly MarkerCounts[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    subject(counts: readonly MarkerCounts[], context: GraphContext): Promise<(import("../../partnership/subject/subject.table.js").SubjectRow | null)[]>;
}
