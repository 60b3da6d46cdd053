import type { GraphContext } from "../../../graph/context.js";
import type { ShownPerson } from "./person.type.js";
/**
 * People by id with their names, in the order of the ids, where whoever met the row that names them may know who they are;
 * null for null and for nobody known.
 */
export declare function peopleNamed(ids: readonly (string | null)[], context: GraphContext): Promise<(ShownPerson | null)[]>;
