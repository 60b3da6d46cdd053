import type { GraphContext } from "../../../graph/context.js";
import { type ShownAllotment } from "./allotment.type.js";
type Allotments = readonly ShownAllotment[];
export declare class AllotmentResolver {
    moderator(allotments: Allotments, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
    level(allotments: Allotments, context: GraphContext): Promise<(import("../../framework/level/level.table.js").LevelRow | null)[]>;
}
export {};
