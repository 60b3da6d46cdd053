import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardSeat, QuorumRule } from "@reviewpoint/domain/moderation";
import type { ShownAction, ShownBoard, ShownItem, ShownMember, ShownMinutes } from "../record/shown-board.js";
import { type BoardStage } from "./board-stage.enum.js";
export declare class QuorumRuleType implements QuorumRule {
    readonly least: number;
    readonly seats: readonly BoardSeat[];
}
export declare class BoardType implements Pick<ShownBoard, ("id" | "name" | "heldOn" | "quorum" | "stage" | "recordedAt" | "closedAt" | "version") | ("members" | "items" | "actions" | "minutes")> {
    readonly id: string;
    readonly name: string;
    readonly heldOn: IsoDate;
    readonly quorum: QuorumRule;
    readonly stage: BoardStage;
    readonly recordedAt: IsoInstant;
    readonly closedAt: IsoInstant | null;
    readonly version: number;
    readonly members: readonly ShownMember[];
    readonly items: readonly ShownItem[];
    readonly actions: readonly ShownAction[];
    readonly minutes: readonly ShownMinutes[];
}
export declare const BoardConnection: {
    new (): {
        readonly edges: readonly {
            readonly cursor: string;
            readonly node: BoardType;
        }[];
        readonly nodes: readonly BoardType[];
        readonly pageInfo: import("../../../graph/paging/page-info.type.js").PageInfoType;
        readonly totalCount: number;
    };
};
