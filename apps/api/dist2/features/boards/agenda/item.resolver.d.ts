import type { GraphContext } from "../../../graph/context.js";
import type { ShownItem } from "../record/shown-board.js";
type Items = readonly ShownItem[];
export declare class BoardItemResolver {
    trainee(items: Items, context: GraphContext): Promise<(import("../../partnership/trainee/show-trainee.js").ShownTrainee | null)[]>;
    assessor(items: Items, context: GraphContext): Promise<(import("../../partnership/person/person.type.js").ShownPerson | null)[]>;
}
export {};
