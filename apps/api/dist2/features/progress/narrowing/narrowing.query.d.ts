import type { GraphContext } from "../../../graph/context.js";
/** The ids behind the codes of a filter; null where no row has the code, or none was given. */
export interface NamedPlaces {
    readonly hubId: string | null;
    readonly subjectId: string | null;
    readonly schoolId: string | null;
}
/** Codes of a filter; null for those not given. */
export interface PlaceCodes {
    readonly hub: string | null;
    readonly subject: string | null;
    readonly schoolUrn: string | null;
}
/** Looks up hub, subject and school in one statement. */
export declare function readPlaces(codes: PlaceCodes, context: GraphContext): Promise<NamedPlaces>;
