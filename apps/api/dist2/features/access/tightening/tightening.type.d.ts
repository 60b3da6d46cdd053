import type { LivingRelation } from "@reviewpoint/domain/access";
import type { Role } from "../../../identity/index.js";
import type { TighteningRow } from "./tightening.table.js";
export declare class TighteningType implements TighteningRow {
    readonly id: string;
    readonly role: Role;
    readonly relation: LivingRelation;
    readonly act: TighteningRow["act"];
    readonly masked: TighteningRow["masked"];
    readonly reason: string;
    readonly recordedAt: string;
    readonly endedAt: string | null;
    readonly version: number;
}
export declare const TighteningConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: TighteningType;
        }[];
        readonly nodes: readonly TighteningType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
