import type { GraphContext } from "../../../graph/context.js";
import type { Narrowing } from "../narrowing/narrowing.js";
import type { CompletenessDimension } from "./completeness-dimension.enum.js";
/** Whatever a group is: a school, an assessor, a hub, a subject or a strand. */
export interface Group {
    readonly id: string;
    readonly name: string | null;
    /** Order among strands; groups of other kinds go by name. */
    readonly position?: number;
}
/** The rows that group ids stand for. */
export declare function groupsById(by: CompletenessDimension, ids: readonly (string | null)[], narrowing: Narrowing, context: GraphContext): Promise<Map<string, Group>>;
/** By position or by name; the group of those without one last. */
export declare function groupsInOrder(a: Group | null, b: Group | null): number;
