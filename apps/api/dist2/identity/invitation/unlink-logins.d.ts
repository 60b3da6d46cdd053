import type { WriteUnit } from "../../database/index.js";
/**
 * Takes every login of a person away and ends their sessions at once: for an account that was lost or shared. They sign
 * in again by a new invitation. Gives how many there were.
 */
export declare function unlinkLogins(unit: WriteUnit, personId: string): Promise<number>;
