import type { IsoDate } from "../calendar/index.js";
import type { ObservationKind } from "./plan/observation-kind.js";

/** Everything for which the room says no, each with its facts. */
export type ObservationRefusal =
  /** `most` is null where any number may observe. */
  | {
      readonly code: "observers-wrong";
      readonly kind: ObservationKind;
      readonly least: number;
      readonly most: number | null;
    }
  | { readonly code: "observer-twice"; readonly observerId: string }
  /** Nobody observes themselves. */
  | { readonly code: "observer-is-observed"; readonly observerId: string }
  /** The kind observes a mentor, and none is named. */
  | { readonly code: "mentor-missing"; readonly kind: ObservationKind }
  /** The kind observes a lesson, and a mentor is named as observed. */
  | { readonly code: "mentor-not-observed"; readonly kind: ObservationKind }
  /** Feedback follows a joint observation of the same trainee, on the same day or before. */
  | { readonly code: "follows-no-joint-observation" }
  /** Only a withdrawn observation of the same trainee is recorded anew, and once. */
  | { readonly code: "nothing-to-replace" }
  | { readonly code: "not-placed-there"; readonly observedOn: IsoDate }
  | { readonly code: "not-an-observer" }
  | { readonly code: "kind-not-rated"; readonly kind: ObservationKind }
  | { readonly code: "observed-later"; readonly observedOn: IsoDate }
  | { readonly code: "already-sealed" }
  | { readonly code: "already-withdrawn" }
  | { readonly code: "ratings-missing" }
  | { readonly code: "strand-unknown"; readonly strand: string }
  | { readonly code: "strand-rated-twice"; readonly strand: string }
  | { readonly code: "level-unknown"; readonly level: string }
  /** So many observers have not sealed yet. */
  | { readonly code: "not-revealed"; readonly waitingFor: number }
  /** Strands that somebody rated, and that the agreed view leaves out. */
  | { readonly code: "strands-not-agreed"; readonly strands: readonly string[] }
  /** A strand that nobody rated. */
  | { readonly code: "strand-not-rated"; readonly strand: string }
  /** The observers differed, or the agreed level is neither's, and nothing says why it is this one. */
  | { readonly code: "difference-unexplained"; readonly strand: string }
  | { readonly code: "next-step-missing"; readonly whose: "trainee" | "mentor" }
  | { readonly code: "not-agreed" }
  | { readonly code: "question-unknown"; readonly question: string }
  | { readonly code: "question-twice"; readonly question: string }
  | { readonly code: "answer-missing"; readonly question: string };

/** The refusals with one of these codes, each with its facts. */
export type ObservationRefusalOf<Code extends ObservationRefusal["code"]> = Extract<
  ObservationRefusal,
  { readonly code: Code }
>;
