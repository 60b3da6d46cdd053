import type { GraphContext } from "../../../graph/context.js";
import type { ShownPerson } from "../../partnership/person/person.type.js";
/** People who did something for an exercise as a whole: with their names for whoever sees assessors' names in all of it. */
export declare function peopleUnmasked(ids: readonly (string | null)[], context: GraphContext): Promise<(ShownPerson | null)[]>;
