import type { PackFacts } from "./pack-facts.js";
import type { PackSection } from "./pack-content.js";
/** 4: levels strand by strand, and marks before and after moderation, with small counts hidden. */
export declare function distributionSection({ levels, exercises, suppression }: PackFacts): PackSection;
