import type { AccessAct, AccessRole, LivingRelation, SensitiveField } from "@reviewpoint/domain/access";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A rule of the provider that takes away; in force until it is ended. */
export interface TighteningRow {
  readonly id: string;
  readonly role: AccessRole;
  readonly relation: LivingRelation;
  readonly act: AccessAct;
  /** The sensitive fields that the role no longer sees; null where the whole act is denied. */
  readonly masked: readonly SensitiveField[] | null;
  readonly reason: string;
  readonly recordedAt: string;
  readonly endedAt: string | null;
  readonly version: number;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  role: { type: "text" },
  relation: { type: "text" },
  act: { type: "text" },
  masked: { type: "jsonb", nullable: true },
  reason: { type: "text" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  endedAt: { name: "ended_at", type: "timestamptz", nullable: true },
  version: { type: "integer" },
} satisfies Record<keyof Stored<TighteningRow>, EntitySchemaColumnOptions>;

export const tighteningTable = new EntitySchema<Stored<TighteningRow>>({
  name: "access_tightening",
  columns,
});
