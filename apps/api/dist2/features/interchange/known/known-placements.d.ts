import type { ReadUnit } from "../../../database/index.js";
/** A placement as recorded. */
export interface KnownPlacement {
    readonly id: string;
    readonly traineeId: string;
    readonly schoolId: string;
    /** 1 is the first (home) placement. */
    readonly position: number;
    readonly mentorId: string | null;
}
/** The placements of every trainee of a provider, by trainee. */
export declare function recordedPlacements(unit: ReadUnit, providerId: string): Promise<ReadonlyMap<string, readonly KnownPlacement[]>>;
