/** What is observed. */
export const observationKinds = {
  LESSON_ALONE: "A lesson, by one observer",
  LESSON_JOINTLY: "A lesson, jointly",
  MENTOR_MEETING: "A mentor’s meeting",
  FEEDBACK: "A mentor giving feedback",
  COACHING: "A mentor coaching",
} as const;

/** Where the written copy stands. */
export const copyStates = {
  NONE: "no copy is due",
  AHEAD: "still to come",
  DUE: "the written copy is due",
  LATE: "the written copy is late",
  NO_DEADLINE: "no day is set for the written copy",
  SHARED: "the written copy is shared",
  SHARED_LATE: "the written copy was shared late",
} as const;
