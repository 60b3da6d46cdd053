import { type BoardItem, type Conflict, type Quorum } from "@reviewpoint/domain/moderation";
import type { Deed } from "../../stage/deed.js";
import type { Answered } from "../account.js";
interface Interest {
    readonly of: string;
    readonly conflict: Conflict | null;
    isWithdrawn: boolean;
}
interface FoldedItem {
    readonly kind: string;
    readonly concerned: BoardItem;
    readonly decisions: Answered[];
}
interface FoldedMinutes {
    readonly sequence: number;
    readonly words: string;
    readonly correction: string | null;
    readonly signatures: {
        readonly personId: string;
        readonly signedOn: string;
    }[];
}
/** A board as the rules make it of the acts that were acknowledged. */
export declare class FoldedBoard {
    #private;
    version: number;
    isClosed: boolean;
    present: readonly string[] | null;
    readonly interests: Interest[];
    readonly items: FoldedItem[];
    readonly actions: Answered[];
    readonly minutes: FoldedMinutes[];
    readonly called: Answered;
    constructor({ input }: Deed<Answered>);
    /** One more act on it. @param concerned whom an item concerns, by what was acknowledged before the act */
    take({ act, by, on, input }: Deed<Answered>, concerned: (item: Answered) => BoardItem): void;
    /** A decision about the item at a place of the agenda. */
    decide(at: number, { kind, reason, decidedBy, correctsId }: Answered): void;
    quorumOf({ concerned }: FoldedItem): Quorum;
    /** Interests of a member that were not taken back. */
    standing(id: string): Interest[];
}
export {};
