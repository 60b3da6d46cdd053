import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { CopyState, ObservationKind } from "@reviewpoint/domain/observations";
export declare class ObservationFilter {
    readonly kind?: ObservationKind | null;
    readonly from?: IsoDate | null;
    readonly until?: IsoDate | null;
    readonly cohort?: string | null;
    readonly hub?: string | null;
    readonly subject?: string | null;
    readonly observerId?: string | null;
    readonly copyState?: CopyState | null;
    readonly history?: boolean | null;
    readonly asOf?: string | null;
}
