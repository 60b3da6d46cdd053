import type { Facts } from "../facts.js";
import type { World } from "./world.js";
/** What the graph shows at the end of a sequence and the model does not, or the other way, as sentences. */
export declare function differencesAtEnd(facts: Facts, world: World): Promise<string[]>;
