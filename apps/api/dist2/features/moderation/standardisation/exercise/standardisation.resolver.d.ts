import type { GraphContext } from "../../../../graph/context.js";
import type { ShownAssignment } from "../../../assignments/assignment/show-assignment.js";
import { type KnownStandardisation } from "./standardisation.query.js";
type Exercises = readonly KnownStandardisation[];
export declare class StandardisationResolver {
    standardisation(id: string, context: GraphContext): Promise<KnownStandardisation | null>;
    ownStandardisations(context: GraphContext): Promise<KnownStandardisation[]>;
    assignment(exercises: Exercises, context: GraphContext): Promise<(ShownAssignment | null)[]>;
    subjects(exercises: Exercises, context: GraphContext): Promise<import("../../../partnership/subject/subject.table.js").SubjectRow[][]>;
    openedBy(exercises: Exercises, context: GraphContext): Promise<(import("../../../partnership/person/person.type.js").ShownPerson | null)[]>;
    isLed(exercises: Exercises, context: GraphContext): boolean[];
}
/** The exercises that stand before the marking of assignments. */
export declare class AssignmentStandardisationsResolver {
    standardisations(assignments: readonly ShownAssignment[], context: GraphContext): Promise<KnownStandardisation[][]>;
}
export {};
