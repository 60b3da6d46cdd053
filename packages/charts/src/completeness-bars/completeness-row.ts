import type { Completeness } from "@reviewpoint/domain/progress";
import type { CellStatus } from "../table/index.js";

/**
 * How far one school, mentor, hub, subject or strand is with the judgements due of it, as `completeness` of the domain
 * counts them; numbers are null where the status hides them.
 */
export type CompletenessRow = {
  readonly [Figure in keyof Pick<Completeness, "due" | "judged" | "judgedLate" | "missing">]: number | null;
} & {
  /** Unique among the rows, e.g. the URN. */
  readonly key: string;
  readonly label: string;
  /** `OK` unless told. */
  readonly status?: CellStatus;
};
