import type { GraphContext } from "../../../graph/context.js";
import type { ReadPlacementRow } from "./placement.query.js";
type Placements = readonly ReadPlacementRow[];
export declare class PlacementResolver {
    school(placements: Placements, context: GraphContext): Promise<(import("../school/school.table.js").SchoolRow | null)[]>;
    trainee(placements: Placements, context: GraphContext): Promise<(import("../trainee/show-trainee.js").ShownTrainee | null)[]>;
    mentor(placements: Placements, context: GraphContext): Promise<(import("../person/person.type.js").ShownPerson | null)[]>;
}
export {};
