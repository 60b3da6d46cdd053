import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { TargetOrigin } from "@reviewpoint/domain/targets";
import type { KnownTarget } from "./target.query.js";
export declare class TargetType implements Pick<KnownTarget, "id" | "action" | "successEvidence" | "originKind" | "originId" | "setOn" | "dueOn" | "carriedOver" | "closedOn" | "note" | "version" | "recordedAt"> {
    readonly id: string;
    readonly action: string;
    readonly successEvidence: string | null;
    readonly originKind: TargetOrigin;
    readonly originId: string | null;
    readonly setOn: IsoDate;
    readonly dueOn: IsoDate;
    readonly carriedOver: number;
    readonly closedOn: IsoDate | null;
    readonly note: string | null;
    readonly version: number;
    readonly recordedAt: IsoInstant;
}
export declare const TargetConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: TargetType;
        }[];
        readonly nodes: readonly TargetType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
