import type { PackFacts } from "./pack-facts.js";
import type { PackSection } from "./pack-content.js";
/** 0: whose pack it is, of which board, of which day, for whom, under which rule. */
export declare function coverSection(facts: PackFacts): PackSection;
/** 1: what is due, judged, sampled and outstanding. */
export declare function summarySection({ checklist, board }: PackFacts): PackSection;
