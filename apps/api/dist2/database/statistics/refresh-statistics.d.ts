import type { Database } from "../database.js";
/**
 * Counts the tables anew, so that the planner knows how many rows there are. After
 * a large import plans are many times slower until then, and a server looks by itself after a minute only.
 */
export declare function refreshStatistics(database: Database): Promise<void>;
