import type { GraphContext } from "../../../graph/context.js";
import type { ShownAction } from "../record/shown-board.js";
export declare class BoardActionResolver {
    owner(actions: readonly ShownAction[], context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
