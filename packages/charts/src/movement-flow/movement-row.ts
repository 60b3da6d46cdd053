import type { DistributionScale, MovementFlow } from "@reviewpoint/domain/progress";
import type { CellStatus } from "../table/index.js";

/** How many went from one place to another, as `movement` of the domain counts them. Zero counts may be left out. */
export interface MovementRow extends Omit<MovementFlow, "count" | "direction"> {
  /** Trainees; null where the status hides it. */
  readonly count: number | null;
  /** `OK` unless told. */
  readonly status?: CellStatus;
}

/** What the rows are read against. */
export interface MovementContext {
  /** The two review points, by name. */
  readonly points: { readonly from: string; readonly to: string };
  /** Levels of the scale and words for the states. */
  readonly scale: Pick<DistributionScale, "levels" | "stateLabels">;
}
