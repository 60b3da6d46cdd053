import type { ReviewPoint } from "../../judgements/index.js";
import type { Cohort } from "../../partnership/index.js";

/** A cohort with the framework version it is judged under and its review points. */
export interface CohortSetup extends Cohort {
  readonly framework: { readonly code: string; readonly version: string };
  readonly reviewPoints: readonly ReviewPoint[];
}
