import type { GraphContext } from "../../../graph/context.js";
import type { ShownPerson } from "../../partnership/person/person.type.js";
/** Who acted, by name: whoever may read an entry may know whose deed it was. */
export declare function actorsOf(entries: readonly {
    readonly actorId: string | null;
}[], context: GraphContext): Promise<(ShownPerson | null)[]>;
