import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { ShownPiece } from "./show-piece.js";
export declare class ModerationPieceType implements Pick<ShownPiece, ("id" | "pieceKey" | "number" | "assessorNumber" | "isSampled" | "isAdded" | "isWithdrawn" | "sealed") | ("firstMark" | "bandName" | "flags" | "reasons")> {
    readonly id: string;
    readonly pieceKey: string;
    readonly number: number;
    readonly assessorNumber: number;
    readonly isSampled: boolean;
    readonly isAdded: boolean;
    readonly isWithdrawn: boolean;
    readonly sealed: string | null;
    readonly firstMark: string | null;
    readonly bandName: string | null;
    readonly flags: readonly string[];
    readonly reasons: readonly string[];
    readonly hidden: readonly HiddenType[];
}
export declare const ModerationPieceConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: ModerationPieceType;
        }[];
        readonly nodes: readonly ModerationPieceType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
