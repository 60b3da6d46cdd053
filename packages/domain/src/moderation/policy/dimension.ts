/** What pieces are grouped by. */
export const dimensions = ["trainee", "assessor", "school", "hub", "subject", "cohort", "band"] as const;

/** One of the things that pieces are grouped by. */
export type Dimension = (typeof dimensions)[number];
