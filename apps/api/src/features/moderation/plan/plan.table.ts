import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { ChanceMissed, Relaxed, SamplingPolicy } from "@reviewpoint/domain/moderation";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A sample that was drawn. Every one is kept, so that drawing again shows. */
export interface PlanRow {
  readonly id: string;
  readonly exerciseId: string;
  readonly sequence: number;
  readonly policy: SamplingPolicy;
  readonly population: number;
  readonly asked: number;
  readonly populationHash: string;
  readonly planHash: string;
  readonly relaxed: readonly Relaxed[];
  readonly missed: readonly ChanceMissed[];
  readonly draftedBy: string;
  readonly draftedAt: IsoInstant;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  exerciseId: { name: "exercise_id", type: "uuid" },
  sequence: { type: "integer" },
  policy: { type: "jsonb" },
  population: { type: "integer" },
  asked: { type: "integer" },
  populationHash: { name: "population_hash", type: "text" },
  planHash: { name: "plan_hash", type: "text" },
  relaxed: { type: "jsonb" },
  missed: { type: "jsonb" },
  draftedBy: { name: "drafted_by", type: "uuid" },
  draftedAt: { name: "drafted_at", type: "timestamptz" },
} satisfies Record<keyof Stored<PlanRow>, EntitySchemaColumnOptions>;

export const moderationPlanTable = new EntitySchema<Stored<PlanRow>>({ name: "moderation_plan", columns });
