import type { ListedServiceToken, Role } from "../../../identity/index.js";
export declare class ServiceTokenRoleType {
    readonly role: Role;
    readonly hubId: string | null;
    readonly subjectId: string | null;
    readonly schoolId: string | null;
}
export declare class ServiceTokenType implements Omit<ListedServiceToken, "issuedBy"> {
    readonly id: string;
    readonly name: string;
    readonly acts: ListedServiceToken["acts"];
    readonly roles: ListedServiceToken["roles"];
    readonly issuedAt: string;
    readonly expiresAt: string;
    readonly revokedAt: string | null;
    readonly lastUsedAt: string | null;
}
export declare const ServiceTokenConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: ServiceTokenType;
        }[];
        readonly nodes: readonly ServiceTokenType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
