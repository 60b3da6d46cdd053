import type { GraphContext } from "../../../../graph/context.js";
import type { KnownStandardisation } from "../exercise/standardisation.query.js";
import { type ShownScript } from "./script.type.js";
export declare class StandardScriptsResolver {
    scripts(exercises: readonly KnownStandardisation[], context: GraphContext): Promise<ShownScript[][]>;
}
