import { requireWhole } from "../bounds.js";

/** Of so many, so many: both whole numbers, `trials` at least 1. */
export interface Counted {
  readonly successes: number;
  readonly trials: number;
}

/** @throws RangeError when a count is out of its bounds. */
export function requireCounted({ successes, trials }: Counted): void {
  requireWhole("trials", trials, 1);
  requireWhole("successes", successes, 0, trials);
}
