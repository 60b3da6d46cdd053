import type { GraphContext } from "../../../graph/context.js";
import type { ShownMember } from "../record/shown-board.js";
import type { BoardInterestRow } from "./interest.table.js";
export declare class BoardMemberResolver {
    person(members: readonly ShownMember[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
type Interests = readonly BoardInterestRow[];
export declare class BoardInterestResolver {
    trainee(interests: Interests, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    assessor(interests: Interests, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    school(interests: Interests, context: GraphContext): Promise<(import("../../partnership/school/school.table.js").SchoolRow | null)[]>;
}
export {};
