import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { HiddenType } from "../../../graph/guarding/hidden.type.js";
import type { OfObservation } from "../observation/rows-of-observations.js";
import type { WithdrawalRow } from "./withdrawal.table.js";
/** A withdrawal as this viewer may see it. */
export interface ShownWithdrawal extends Omit<OfObservation<WithdrawalRow>, "reason"> {
    readonly reason: string | null;
}
export declare class ObservationWithdrawalType implements Pick<ShownWithdrawal, "withdrawnAt" | "reason"> {
    readonly withdrawnAt: IsoInstant;
    readonly reason: string | null;
    readonly hidden: readonly HiddenType[];
}
