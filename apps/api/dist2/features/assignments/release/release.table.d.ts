import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** That marks and feedback of a piece of work were sent to its trainee, as far as they were recorded then. */
export interface ReleaseRow {
    readonly pieceId: string;
    /** From 1. */
    readonly sequence: number;
    readonly releasedOn: IsoDate;
    readonly releasedAt: IsoInstant;
    /** null: by itself, on its day. */
    readonly releasedBy: string | null;
}
export declare const releaseTable: EntitySchema<Stored<ReleaseRow>>;
