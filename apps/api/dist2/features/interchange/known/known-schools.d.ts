import type { ReadUnit } from "../../../database/index.js";
/** A school as recorded. */
export interface KnownSchool {
    readonly id: string;
    readonly urn: string;
    readonly name: string;
    readonly hubId: string | null;
}
/** The schools of a provider by URN. */
export declare function knownSchools(unit: ReadUnit, providerId: string): Promise<Map<string, KnownSchool>>;
