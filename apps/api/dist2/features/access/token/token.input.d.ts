import type { AccessAct } from "@reviewpoint/domain/access";
import { WriteInput } from "../../../graph/writing/mutation/write.input.js";
import type { Role } from "../../../identity/index.js";
export declare class ServiceTokenRoleInput {
    readonly role: Role;
    readonly hubId?: string | null;
    readonly subjectId?: string | null;
    readonly schoolId?: string | null;
}
export declare class IssueServiceTokenInput extends WriteInput {
    readonly name: string;
    readonly acts: AccessAct[];
    readonly roles: ServiceTokenRoleInput[];
    readonly expiresAt: string;
}
export declare class RevokeServiceTokenInput extends WriteInput {
    readonly tokenId: string;
}
