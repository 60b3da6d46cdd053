import type { WriteUnit } from "../../../database/index.js";
import type { OutboxMessageRow } from "./outbox-message.table.js";
/** What was done, as it is told to others. */
export interface LeftMessage extends Omit<OutboxMessageRow, "addressedAt"> {
    readonly providerId: string;
}
/** Leaves a message in the outbox, in the transaction that it tells of; gives how many were left: one. */
export declare function leaveMessage(unit: WriteUnit, message: LeftMessage): Promise<number>;
