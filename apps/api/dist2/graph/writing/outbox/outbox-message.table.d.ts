import { EntitySchema } from "typeorm";
import { type Stored } from "../../reading/stored.js";
/** That something was done of which others are to be told. It holds ids and no contents. */
export interface OutboxMessageRow {
    readonly id: string;
    readonly act: string;
    readonly subject: Readonly<Record<string, unknown>>;
    readonly recordedAt: string;
    /** When it was decided who is told; null while it waits for that. */
    readonly addressedAt: string | null;
}
export declare const outboxMessageTable: EntitySchema<Stored<OutboxMessageRow>>;
