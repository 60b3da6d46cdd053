import type { DecimalText } from "../marks/decimals/decimal.js";

/** When an assessor is ready to mark, as a provider decides it. */
export interface StandardisationRule {
  /** How far a mark may lie from the agreed one, either way; the bound is inside. */
  readonly tolerance: DecimalText;
  /** Scripts that have to be marked before anything is said: a whole number of at least 1. */
  readonly leastScripts: number;
  /** Of the scripts marked, how many percent have to be within the tolerance, 0–100. */
  readonly percentWithin: number;
  /** How far the mean difference may lie from 0, in marks, either way. */
  readonly meanWithin: DecimalText;
}

/** A script that everybody marks, with the mark that was agreed for it beforehand. */
export interface StandardScript {
  readonly id: string;
  readonly agreed: DecimalText;
}

/** What an assessor gave a script. */
export interface TrialMark {
  readonly assessorId: string;
  readonly scriptId: string;
  readonly given: DecimalText;
}
