import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** That an observation was taken back, and why. */
export interface WithdrawalRow {
    readonly observationId: string;
    readonly withdrawnBy: string;
    readonly withdrawnAt: IsoInstant;
    readonly reason: string;
}
export declare const observationWithdrawalTable: EntitySchema<Stored<WithdrawalRow>>;
