import type { IsoDate } from "../../calendar/index.js";
import type { CellReader } from "../cells/cell-reading.js";
import { date } from "../cells/date-cell.js";
import { trn, urn } from "../cells/reference-number-cells.js";
import { optional, required } from "../cells/text-cells.js";
import { type Field, type Fields, field, optionalField } from "../tables/fields.js";

/** What a placement cell says: a school, nothing, or that the placement was keyed in by hand and is left alone. */
export type PlacementCell = string | null | "ADDED MANUALLY";

/** A row of the register's placements file. */
export interface PlacementsRecord {
  readonly trn: string;
  readonly startedOn: IsoDate;
  readonly placement1: PlacementCell;
  readonly placement2: PlacementCell;
  readonly placement3: PlacementCell;
  readonly placement4: PlacementCell;
  readonly placement5: PlacementCell;
}

const schoolOrManual: CellReader<string> = (cell) =>
  cell.toUpperCase() === "ADDED MANUALLY" ? { value: "ADDED MANUALLY" } : urn(cell);

const placement = (position: number): Field<PlacementCell> =>
  (position <= 2 ? field : optionalField)(`Placement ${position} URN`, optional(schoolOrManual));

/**
 * The columns of the file as the register writes and takes it.
 * Source: DfE Register trainee teachers, bulk placements (template columns of 2026).
 */
export const placementFields: Fields<PlacementsRecord> = {
  trn: field("TRN", required(trn)),
  startedOn: field("Trainee ITT start date", required(date)),
  placement1: placement(1),
  placement2: placement(2),
  placement3: placement(3),
  placement4: placement(4),
  placement5: placement(5),
};

/** The five placement cells of a record in order; index 0 is the first (home) placement. */
export function placementCells(record: PlacementsRecord): readonly PlacementCell[] {
  return [record.placement1, record.placement2, record.placement3, record.placement4, record.placement5];
}
