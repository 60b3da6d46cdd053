import type { ReadUnit, WriteUnit } from "../../../database/index.js";
/** A file that is linked to nothing. */
interface Unlinked {
    readonly id: string;
    readonly addedOn: string;
    /** When its last link was taken back; null where it had none. */
    readonly unlinkedOn: string | null;
}
/** The files from before a day that are linked to nothing. */
export declare function leftOverFrom(unit: ReadUnit, providerId: string, day: string): Promise<Unlinked[]>;
/** Removes those of these files that are linked to nothing still; gives how many. */
export declare function removeUnlinked(unit: WriteUnit, providerId: string, ids: readonly string[], now: string): Promise<number>;
export {};
