import type { FrozenAudience } from "@reviewpoint/domain/access";
import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { FrozenRow } from "./frozen.table.js";
export declare class FrozenType implements Pick<FrozenRow, "id" | "kind" | "title" | "address" | "audience" | "boardId" | "content" | "sha256" | "recordedAt"> {
    readonly id: string;
    readonly kind: FrozenRow["kind"];
    readonly title: string;
    readonly address: string;
    readonly audience: FrozenAudience;
    readonly boardId: string | null;
    readonly content: string;
    readonly sha256: string;
    readonly recordedAt: IsoInstant;
}
export declare const FrozenConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: FrozenType;
        }[];
        readonly nodes: readonly FrozenType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
