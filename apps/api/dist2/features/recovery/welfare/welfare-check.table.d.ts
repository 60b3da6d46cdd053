import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { WelfarePurpose } from "@reviewpoint/domain/recovery";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** How a trainee is. The rows are there only in a transaction that was made for welfare. Never changed. */
export interface WelfareCheckRow {
    readonly id: string;
    readonly traineeId: string;
    /** The concern whose words it keeps, if it keeps any. */
    readonly concernId: string | null;
    readonly checkedOn: IsoDate;
    readonly checkedBy: string;
    readonly purpose: WelfarePurpose;
    readonly reason: string;
    readonly account: string;
    readonly support: string | null;
    readonly nextOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
}
export declare const welfareCheckTable: EntitySchema<Stored<WelfareCheckRow>>;
