import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** What the observers agreed on; a later one supersedes it. */
export interface AgreementRow {
  readonly id: string;
  readonly observationId: string;
  readonly agreedBy: string;
  readonly recordedAt: IsoInstant;
  readonly supersedesId: string | null;
  readonly nextStepForTrainee: string | null;
  readonly nextStepForMentor: string | null;
}

const columns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  observationId: { name: "observation_id", type: "uuid" },
  agreedBy: { name: "agreed_by", type: "uuid" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  supersedesId: { name: "supersedes_id", type: "uuid", nullable: true },
  nextStepForTrainee: { name: "next_step_for_trainee", type: "text", nullable: true },
  nextStepForMentor: { name: "next_step_for_mentor", type: "text", nullable: true },
} satisfies Record<keyof Stored<AgreementRow>, EntitySchemaColumnOptions>;

export const observationAgreementTable = new EntitySchema<Stored<AgreementRow>>({
  name: "observation_agreement",
  columns,
});
