import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Role } from "@reviewpoint/domain/partnership";
export type { Role };
/** A role that the viewer holds today, and where. */
export interface RoleHolding {
    readonly id: string;
    readonly role: Role;
    readonly hubId: string | null;
    readonly subjectId: string | null;
    readonly schoolId: string | null;
    /** The one cohort of the subject that it is confined to; every cohort where none is named. */
    readonly cohortId?: string | null;
    readonly from: IsoDate;
    /** The last day; null while it has no end. */
    readonly until: IsoDate | null;
}
