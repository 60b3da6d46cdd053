import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What names or describes a person in something frozen: erasable, while the digest in the text stays. */
export interface FrozenValueRow {
  readonly frozenId: string;
  readonly digest: string;
  readonly salt: string;
  readonly value: unknown;
  /** About whom it is, where it is about one trainee. */
  readonly traineeId: string | null;
}

const columns = {
  providerId: providerColumn,
  frozenId: { name: "frozen_id", type: "uuid", primary: true },
  digest: { type: "text", primary: true },
  salt: { type: "text" },
  value: { type: "jsonb" },
  traineeId: { name: "trainee_id", type: "uuid", nullable: true },
} satisfies Record<keyof Stored<FrozenValueRow>, EntitySchemaColumnOptions>;

export const frozenValueTable = new EntitySchema<Stored<FrozenValueRow>>({ name: "frozen_value", columns });
