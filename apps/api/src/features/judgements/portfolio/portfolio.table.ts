import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema, type EntitySchemaColumnOptions } from "typeorm";
import { providerColumn, type Stored } from "../../../graph/reading/stored.js";

/** A look at a trainee's portfolio, and what was found. */
export interface PortfolioCheckRow {
  readonly id: string;
  readonly traineeId: string;
  readonly checkedOn: IsoDate;
  readonly found: string;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
}

const checkColumns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  checkedOn: { name: "checked_on", type: "date" },
  found: { type: "text" },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
} satisfies Record<keyof Stored<PortfolioCheckRow>, EntitySchemaColumnOptions>;

export const portfolioCheckTable = new EntitySchema<Stored<PortfolioCheckRow>>({
  name: "portfolio_check",
  columns: checkColumns,
});

/** The grade of a trainee's portfolio in one assessment cycle: never changed, only put right by another. */
export interface PortfolioGradeRow {
  readonly id: string;
  readonly traineeId: string;
  readonly cycleCode: string;
  readonly cycleName: string;
  /** From 1, within the cycle; the highest counts. */
  readonly sequence: number;
  readonly gradeCode: string;
  readonly gradeName: string;
  readonly gradedOn: IsoDate;
  /** Why it is this grade; never null where it replaces another one. */
  readonly reason: string | null;
  readonly recordedAt: IsoInstant;
  readonly recordedBy: string;
  readonly replacesId: string | null;
}

const gradeColumns = {
  providerId: providerColumn,
  id: { type: "uuid", primary: true },
  traineeId: { name: "trainee_id", type: "uuid" },
  cycleCode: { name: "cycle_code", type: "text" },
  cycleName: { name: "cycle_name", type: "text" },
  sequence: { type: "integer" },
  gradeCode: { name: "grade_code", type: "text" },
  gradeName: { name: "grade_name", type: "text" },
  gradedOn: { name: "graded_on", type: "date" },
  reason: { type: "text", nullable: true },
  recordedAt: { name: "recorded_at", type: "timestamptz" },
  recordedBy: { name: "recorded_by", type: "uuid" },
  replacesId: { name: "replaces_id", type: "uuid", nullable: true },
} satisfies Record<keyof Stored<PortfolioGradeRow>, EntitySchemaColumnOptions>;

export const portfolioGradeTable = new EntitySchema<Stored<PortfolioGradeRow>>({
  name: "portfolio_grade",
  columns: gradeColumns,
});
