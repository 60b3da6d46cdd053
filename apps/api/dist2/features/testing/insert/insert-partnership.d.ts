import type { WriteUnit } from "../../../database/index.js";
/** Hubs, schools with their terms, subjects, staff with roles, words and settings. */
export declare function insertPartnership(unit: WriteUnit, providerId: string): Promise<void>;
