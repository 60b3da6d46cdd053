import type { GraphContext } from "../../graph/context.js";
import type { ShownPerson } from "../partnership/person/person.type.js";
/** Assessors about whom a board decides, without their names for whoever judges work and not people. */
export declare function assessorsNamed(ids: readonly (string | null)[], context: GraphContext): Promise<(ShownPerson | null)[]>;
