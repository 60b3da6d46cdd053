import type { ModerationRefusal } from "../../refusals.js";

/** What can be wrong with a scale of marks, each with what to do about it. */
export const scaleRemedies = {
  "not-a-decimal": "Write a number with at most four digits behind the point.",
  "not-a-step": "Write a step above 0 that leads from the lowest mark to the highest.",
  "no-bands": "Add at least one band.",
  "empty-text": "Write a text here.",
  repeated: "Give every band an identifier of its own.",
  "first-band-later": "Let the first band begin at the lowest mark, so that every mark has a band.",
  "bands-not-rising": "Let every band begin above the one before.",
  "band-beyond-scale": "Let the band begin at a mark that can be given.",
} as const;

/** Machine-readable name of what is wrong with a scale of marks. */
export type ScaleRefusalCode = keyof typeof scaleRemedies;

/** One thing that is wrong with a scale of marks, where, and what to do. */
export type ScaleRefusal = ModerationRefusal<ScaleRefusalCode>;
