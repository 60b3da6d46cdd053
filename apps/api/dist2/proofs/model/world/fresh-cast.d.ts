import type { Cast } from "../cast.js";
import type { World } from "./world.js";
/** A trainee of whom nothing is recorded yet, placed with the fixture's mentor, and somebody without a role. */
export declare function freshCast({ graph: { database }, assignmentId }: World): Promise<Cast>;
