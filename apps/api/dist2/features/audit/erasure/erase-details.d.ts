import type { WriteUnit } from "../../../database/index.js";
/** Whose traces in the trail are erased, by whom and when. */
export interface Erasing {
    readonly providerId: string;
    readonly traineeId: string;
    readonly actorId: string | null;
    readonly now: string;
    readonly newId: () => string;
}
/**
 * Erases what the trail says about a trainee, and says so in the trail. The entries stay, with who acted and when; what
 * was asked and about whom is gone for good, and the chain still verifies.
 *
 * @returns how many entries lost their details.
 */
export declare function eraseDetails(unit: WriteUnit, erasing: Erasing): Promise<number>;
