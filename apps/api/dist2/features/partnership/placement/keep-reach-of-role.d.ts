import type { WriteUnit } from "../../../database/index.js";
/** Where a role is held. */
export interface PlaceOfRole {
    readonly hubId: string | null;
    readonly subjectId: string | null;
    readonly schoolId: string | null;
}
/**
 * Brings the reach of the trainees of a role's place in line with roles, in the transaction that changed the role: of
 * whoever holds it, or of everybody. Roles without a place relate to no trainee in particular.
 */
export declare function keepReachOfRole(unit: WriteUnit, providerId: string, { hubId, subjectId, schoolId }: PlaceOfRole, personId?: string | null): Promise<void>;
