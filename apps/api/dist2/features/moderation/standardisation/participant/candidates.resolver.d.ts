import type { GraphContext } from "../../../../graph/context.js";
import type { ShownAssignment } from "../../../assignments/assignment/show-assignment.js";
/** Who can be named for standardisation before assignments are marked. */
export declare class StandardisationCandidatesResolver {
    standardisationCandidates(assignments: readonly ShownAssignment[], context: GraphContext): Promise<import("../../../partnership/person/person.type.js").ShownPerson[][]>;
}
