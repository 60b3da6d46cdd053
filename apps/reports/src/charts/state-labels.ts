/** How charts name a standing without a level. */
export const stateLabels = {
  not_judged: "Not judged",
  deferred: "Deferred",
  withdrawn: "Withdrawn",
} as const;
