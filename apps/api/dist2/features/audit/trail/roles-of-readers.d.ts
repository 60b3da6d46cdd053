import type { GraphContext } from "../../../graph/context.js";
import type { Role } from "../../../identity/index.js";
/** The roles that each actor held on the day of their deed, each once; none for a service token. */
export declare function rolesAtDeeds(deeds: readonly {
    readonly actorId: string | null;
    readonly recordedAt: string;
}[], context: GraphContext): Promise<Role[][]>;
