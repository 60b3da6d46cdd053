import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { QuorumRule } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A meeting of a board, as it was called; the rest is read from what was recorded of it. */
export interface BoardRow {
    readonly id: string;
    readonly name: string;
    readonly heldOn: IsoDate;
    /** The provider's rule on the day on which it was called. */
    readonly quorum: QuorumRule;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
    /** null while it is open. */
    readonly closedAt: IsoInstant | null;
    readonly version: number;
}
export declare const boardTable: EntitySchema<Stored<BoardRow>>;
