import type { PackContent } from "./pack-content.js";
import type { PackFacts } from "./pack-facts.js";
/** The pack of a board, from what was read: sections 0 to 10, and what is needed to draw the samples again. */
export declare function packOf(facts: PackFacts): PackContent;
