import type { IsoDate } from "@reviewpoint/domain/calendar";
export declare class AssignmentFilter {
    readonly cohort?: string | null;
    readonly subject?: string | null;
    readonly kindCode?: string | null;
    readonly openOn?: IsoDate | null;
    readonly asOf?: string | null;
}
