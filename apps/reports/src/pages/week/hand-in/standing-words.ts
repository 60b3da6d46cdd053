/** Whether something was handed in as agreed. */
export const handInStanding = {
  KEPT: "handed in in time",
  LATE: "handed in late",
  MISSING: "not handed in",
  NOT_DUE: "not due yet",
} as const;
