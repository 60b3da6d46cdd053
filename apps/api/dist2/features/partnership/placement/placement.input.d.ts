import type { IsoDate } from "@reviewpoint/domain/calendar";
export declare class PlacementFilter {
    readonly cohort?: string | null;
    readonly position?: number | null;
    readonly on?: IsoDate | null;
}
