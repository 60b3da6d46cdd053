/** What an exercise moderates: each kind has a population of its own. */
export const exerciseKinds = {
  "review-point": { moderates: "judgements at one review point", isRated: true },
  "final-assessment": { moderates: "judgements at the last review point", isRated: true },
  "joint-observation": { moderates: "levels agreed after joint observations", isRated: true },
  mentoring: { moderates: "meetings, feedback and coaching of mentors that were observed", isRated: false },
  assignment: { moderates: "marks of one assignment", isRated: true },
} as const;

/** One of the kinds. */
export type ExerciseKind = keyof typeof exerciseKinds;
