/** What is seen, by how many, and whom the next steps are for. */
export interface KindFacts {
  /** A trainee's lesson, or what a mentor does with a trainee. */
  readonly observed: "trainee" | "mentor";
  readonly leastObservers: number;
  /** null: any number. */
  readonly mostObservers: number | null;
  /** Whether each observer rates strands of the curriculum, sealed. */
  readonly isRated: boolean;
  /** Whose next step has to be said. */
  readonly nextSteps: readonly ("trainee" | "mentor")[];
  /** Whether it is what follows a joint observation. */
  readonly followsJoint: boolean;
}

const ofMentor = {
  observed: "mentor",
  leastObservers: 1,
  mostObservers: null,
  isRated: false,
  nextSteps: ["mentor"],
  followsJoint: false,
} as const;

/**
 * The kinds of observation.
 *
 * @example
 * observationKinds["lesson-jointly"].leastObservers // => 2
 */
export const observationKinds = {
  "lesson-alone": {
    observed: "trainee",
    leastObservers: 1,
    mostObservers: 1,
    isRated: true,
    nextSteps: ["trainee"],
    followsJoint: false,
  },
  "lesson-jointly": {
    observed: "trainee",
    leastObservers: 2,
    mostObservers: null,
    isRated: true,
    nextSteps: ["trainee", "mentor"],
    followsJoint: false,
  },
  "mentor-meeting": ofMentor,
  feedback: { ...ofMentor, followsJoint: true },
  coaching: ofMentor,
} as const satisfies Readonly<Record<string, KindFacts>>;

/** One of the five kinds. */
export type ObservationKind = keyof typeof observationKinds;
