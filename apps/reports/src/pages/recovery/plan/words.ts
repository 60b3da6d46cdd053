/** Where a plan waits. */
export const planStage = {
  REVIEW_DUE: "waits for its review",
  OUTCOME_DUE: "waits for an outcome",
  CLOSED: "closed",
} as const;

/** How a plan ends, or goes on. */
export const planOutcome = {
  RESOLVED: "Resolved",
  EXTENDED: "Extended",
  ESCALATED: "Taken to the next step",
  DEFERRED: "Deferred",
  WITHDRAWN: "Withdrawn",
} as const;

/** What an event of a plan is. */
export const planEvent = { OPENED: "Opened", REVIEWED: "Reviewed", DECIDED: "Decided" } as const;

/** Which step a plan is at. */
export const planStep = { SUPPORT: "support", FORMAL: "formal step" } as const;
