import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { Role, RoleHolding } from "../../../identity/index.js";
export declare class RoleHoldingType implements Omit<RoleHolding, "hubId" | "subjectId" | "schoolId" | "cohortId"> {
    readonly id: string;
    readonly role: Role;
    readonly from: IsoDate;
    readonly until: IsoDate | null;
}
export declare const RoleHoldingConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: RoleHoldingType;
        }[];
        readonly nodes: readonly RoleHoldingType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
