import type { GraphContext } from "../../../graph/context.js";
import type { ToldBy } from "./told-by-place.js";
/** By which places the provider tells figures to readers without names; by subject unless it says otherwise. */
export declare function toldBy(context: GraphContext): Promise<ToldBy>;
