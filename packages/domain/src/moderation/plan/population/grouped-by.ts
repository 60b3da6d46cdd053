import type { Dimension } from "../../policy/dimension.js";
import type { SpreadRule } from "../../policy/spread-rule.js";
import { type GroupColumn, crossed, groupColumn } from "./group-column.js";
import { markSlices } from "./mark-slices.js";
import type { PieceOfWork } from "./piece-of-work.js";

/** One thing that a group has in common: a dimension's value, or a slice of the range of marks. */
export interface GroupPart {
  readonly over: Dimension | "mark";
  /** The dimension's identifier, or the slice in words, e.g. `40 to 52`; null where the pieces have none. */
  readonly value: string | null;
}

const fieldOf = {
  trainee: "traineeId",
  assessor: "assessorId",
  school: "schoolId",
  hub: "hubId",
  subject: "subjectId",
  cohort: "cohortId",
  band: "bandId",
} as const satisfies { [dimension in Dimension]: keyof PieceOfWork };

/** Groups pieces by one dimension, or by the combinations of several. */
export function groupedBy(population: readonly PieceOfWork[], by: readonly Dimension[]): GroupColumn {
  return by
    .map((dimension) => groupColumn(population.map((piece) => piece[fieldOf[dimension]])))
    .reduce(crossed);
}

/** Groups pieces by what they are spread over. */
export function spreadOver(population: readonly PieceOfWork[], rule: SpreadRule): GroupColumn {
  if (rule.over !== "mark") return groupedBy(population, [rule.over]);
  return markSlices(
    population.map(({ mark }) => mark),
    rule.slices,
  );
}
