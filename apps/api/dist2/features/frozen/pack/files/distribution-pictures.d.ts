import type { PackSection } from "../content/pack-content.js";
/**
 * The levels of all trainees, a bar a strand, from the totals that were published; nothing where one of them is hidden,
 * because a bar would show by its length what the table does not say.
 */
export declare function distributionPictures({ tables: [table] }: PackSection): string;
