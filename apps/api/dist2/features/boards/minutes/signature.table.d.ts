import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** That a member signed a text of the minutes. */
export interface BoardSignatureRow {
    readonly boardId: string;
    readonly sequence: number;
    readonly personId: string;
    readonly signedAt: IsoInstant;
    readonly signedOn: IsoDate;
}
export declare const boardSignatureTable: EntitySchema<Stored<BoardSignatureRow>>;
