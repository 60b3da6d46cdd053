import type { ReadUnit } from "../../../database/index.js";
/** Whose file with which content, about whom. */
export interface SameFile {
    readonly providerId: string;
    readonly traineeId: string;
    readonly addedBy: string;
    readonly sha256: string;
}
/** The id of the file with the same content that the same person keeps about the same trainee; null where there is none. */
export declare function sameFile(unit: ReadUnit, { providerId, traineeId, addedBy, sha256 }: SameFile): Promise<string | null>;
