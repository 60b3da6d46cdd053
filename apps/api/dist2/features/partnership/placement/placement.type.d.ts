import type { IsoDate } from "@reviewpoint/domain/calendar";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { PlacementRow } from "./placement.table.js";
export declare class PlacementType implements Pick<PlacementRow, "id" | "position" | "startsOn" | "endsOn"> {
    readonly id: string;
    readonly position: number;
    readonly startsOn: IsoDate | null;
    readonly endsOn: IsoDate | null;
    readonly hidden: readonly HiddenType[];
}
export declare const PlacementConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: PlacementType;
        }[];
        readonly nodes: readonly PlacementType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
