import type { PackSection } from "./pack-content.js";
import type { PackFacts } from "./pack-facts.js";
/** 6 to 9: actions; who was there and who took no part; decisions with their reasons; signatures. */
export declare function proceedings({ board, names, exercises }: PackFacts): PackSection[];
