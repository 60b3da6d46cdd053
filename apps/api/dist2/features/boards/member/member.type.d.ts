import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { BoardSeat, Conflict } from "@reviewpoint/domain/moderation";
import type { ShownMember } from "../record/shown-board.js";
import type { BoardInterestRow } from "./interest.table.js";
/** With what a member can have an interest, under the names that the graph gives them. */
export declare const InterestKindEnum: {
    readonly TRAINEE: "trainee";
    readonly ASSESSOR: "assessor";
    readonly SCHOOL: "school";
};
export declare class BoardInterestType implements Pick<BoardInterestRow, "id" | "kind" | "account" | "recordedAt"> {
    readonly id: string;
    readonly kind: Conflict["with"];
    readonly account: string | null;
    readonly recordedAt: IsoInstant;
}
export declare class BoardMemberType implements Pick<ShownMember, "personId" | "seat" | "isPresent" | "hasDeclared" | "interests"> {
    readonly personId: string;
    readonly seat: BoardSeat;
    readonly isPresent: boolean | null;
    readonly hasDeclared: boolean;
    readonly interests: readonly BoardInterestRow[];
}
