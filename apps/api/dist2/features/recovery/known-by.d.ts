import { type IsoInstant } from "@reviewpoint/domain/calendar";
/** Something that was linked, and taken back again or not. */
export interface Linked {
    readonly recordedAt: IsoInstant;
    /** null while it stands. */
    readonly withdrawnAt: IsoInstant | null;
}
/** Whether a link stood at an instant; at null, which is now. */
export declare function isLinkedAt({ recordedAt, withdrawnAt }: Linked, asOf: IsoInstant | null): boolean;
/** Whether something recorded at an instant was known at another; at null, which is now, everything is. */
export declare function isKnownBy(recordedAt: IsoInstant, asOf: IsoInstant | null): boolean;
