import type { GraphContext } from "../../../graph/context.js";
import type { RoleHolding } from "../../../identity/index.js";
type Holdings = readonly RoleHolding[];
/** Where and by whom roles are held. */
export declare class RoleHoldingResolver {
    hub(holdings: Holdings, context: GraphContext): Promise<(import("../../partnership/hub/hub.table.js").HubRow | null)[]>;
    subject(holdings: Holdings, context: GraphContext): Promise<(import("../../partnership/subject/subject.table.js").SubjectRow | null)[]>;
    school(holdings: Holdings, context: GraphContext): Promise<(import("../../partnership/school/school.table.js").SchoolRow | null)[]>;
    cohort(holdings: Holdings, context: GraphContext): Promise<(import("../../partnership/cohort/cohort.table.js").CohortRow | null)[]>;
    version(holdings: Holdings, context: GraphContext): Promise<number[]>;
    person(holdings: Holdings, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
export {};
