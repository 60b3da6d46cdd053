import type { WriteUnit } from "../../../database/index.js";
/**
 * Erases the files about a trainee: names and hashes at once, and the bytes as soon as anybody looks for what is to go.
 * That there was a file, by whom and when it was added, stays. Gives how many there were.
 */
export declare function eraseFiles(unit: WriteUnit, { providerId, traineeId, now, }: {
    readonly providerId: string;
    readonly traineeId: string;
    readonly now: string;
}): Promise<number>;
