import type { Role } from "../../../identity/index.js";
export declare class RoleHoldingFilter {
    readonly role?: Role | null;
    readonly personId?: string | null;
    readonly ended?: boolean | null;
}
