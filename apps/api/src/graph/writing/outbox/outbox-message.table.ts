import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../reading/stored.js";

/** That something was done of which others are to be told. It holds ids and no contents. */
export interface OutboxMessageRow {
  readonly id: string;
  readonly act: string;
  readonly subject: Readonly<Record<string, unknown>>;
  readonly recordedAt: string;
  /** When it was decided who is told; null while it waits for that. */
  readonly addressedAt: string | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  act: { type: "text" },
  subject: { type: "jsonb" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  addressedAt: { name: "addressed_at", type: "timestamptz", nullable: true },
} satisfies Record<keyof Stored<OutboxMessageRow>, EntitySchemaColumnOptions>;

export const outboxMessageTable = new EntitySchema<Stored<OutboxMessageRow>>({
  name: "outbox_message",
  columns,
});
