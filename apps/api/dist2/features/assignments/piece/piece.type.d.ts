import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { HandInState, MarkingState } from "@reviewpoint/domain/moderation";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { ShownPiece } from "./show-piece.js";
export declare class PieceOfWorkType implements Pick<ShownPiece, "id" | "dueOn" | "handInState" | "receivedOn" | "daysLate" | "attempt" | "held" | "sentOn"> {
    readonly id: string;
    readonly dueOn: IsoDate;
    readonly handInState: HandInState;
    readonly receivedOn: IsoDate | null;
    readonly daysLate: number | null;
    readonly attempt: number | null;
    readonly markingState: MarkingState | null;
    readonly markingClosesOn: IsoDate | null;
    readonly markVersion: number | null;
    readonly held: string | null;
    readonly sentOn: IsoDate | null;
    readonly hidden: readonly HiddenType[];
}
export declare const PieceOfWorkConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: PieceOfWorkType;
        }[];
        readonly nodes: readonly PieceOfWorkType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
