import { type IsoDate, type IsoInstant } from "@reviewpoint/domain/calendar";
import { type CopyState } from "@reviewpoint/domain/observations";
import { type Masked } from "../../../graph/guarding/row-parts.js";
import type { ObservationRow } from "./observation.table.js";
/** What the observation's query reads. */
export interface ReadObservationRow extends ObservationRow, Masked {
    /** The instant as of which it was asked for; null for now. */
    readonly asOf: IsoInstant | null;
    readonly placementPosition: number;
    readonly sharedOn: IsoDate | null;
    readonly isWithdrawn: boolean;
}
/** An observation as this viewer may see it. */
export interface ShownObservation extends Omit<ReadObservationRow, "placementPosition" | "schoolId"> {
    readonly placementPosition: number | null;
    readonly schoolId: string | null;
    readonly copyState: CopyState;
}
/** Whether something that was recorded at an instant was known as of another; everything is known now. */
export declare const isKnown: (at: IsoInstant | null, asOf: IsoInstant | null) => boolean;
/** An observation without its school where the viewer may not see placements. */
export declare function showObservation(row: ReadObservationRow, today: IsoDate): ShownObservation;
