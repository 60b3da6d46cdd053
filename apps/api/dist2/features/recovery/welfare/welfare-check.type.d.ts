import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { WelfarePurpose } from "@reviewpoint/domain/recovery";
import type { WelfareCheckRow } from "./welfare-check.table.js";
export declare class WelfareCheckType implements Omit<WelfareCheckRow, "traineeId" | "concernId" | "checkedBy"> {
    readonly id: string;
    readonly checkedOn: IsoDate;
    readonly purpose: WelfarePurpose;
    readonly reason: string;
    readonly account: string;
    readonly support: string | null;
    readonly nextOn: IsoDate | null;
    readonly recordedAt: IsoInstant;
}
export declare class WelfareReceiptType {
    readonly id: string;
}
