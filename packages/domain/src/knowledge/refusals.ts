import type { IsoDate } from "../calendar/index.js";

/** Everything for which a gap is refused, each with its facts. */
export type GapRefusal =
  | { readonly code: "topic-missing" }
  /** The trainee has an open gap of the same words. */
  | { readonly code: "gap-already-raised"; readonly gapId: string }
  | { readonly code: "gap-already-closed"; readonly closedOn: IsoDate }
  | { readonly code: "gap-still-open" }
  /** A gap is closed on evidence, and none is named. */
  | { readonly code: "closing-evidence-missing" };

/** The refusals with one of these codes, each with its facts. */
export type GapRefusalOf<Code extends GapRefusal["code"]> = Extract<GapRefusal, { readonly code: Code }>;
