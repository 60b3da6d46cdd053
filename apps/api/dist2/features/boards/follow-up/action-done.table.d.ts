import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** That an action was done. */
export interface BoardActionDoneRow {
    readonly actionId: string;
    readonly doneOn: IsoDate;
    readonly account: string;
    readonly recordedAt: IsoInstant;
    readonly recordedBy: string;
}
export declare const boardActionDoneTable: EntitySchema<Stored<BoardActionDoneRow>>;
