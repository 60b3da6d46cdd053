import type { ReviewLead } from "@reviewpoint/domain/judgements";
/** Who leads, and the naming that says so. */
export interface ShownLead extends ReviewLead {
    readonly id: string | null;
    readonly version: number | null;
}
export declare class ReviewPointLeadType implements Pick<ShownLead, "id" | "version" | "isNamed"> {
    readonly id: string | null;
    readonly version: number | null;
    readonly isNamed: boolean;
}
