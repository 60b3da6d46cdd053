/** What a moderator can find in a sampled piece that makes the sample grow. */
export const escalationTriggers = {
  "judgement-changed": "a judgement is changed",
  "outside-tolerance": "a difference is outside the tolerance",
  "border-disagreement": "assessor and moderator disagree at the pass border",
  "concern-raised": "the moderator raises a concern",
} as const;

/** How far the sample then grows. */
export const escalationExtents = {
  all: "all pieces are moderated",
  "same-band": "all pieces in the same band are moderated",
  "same-assessor": "all pieces of the same assessor are moderated",
} as const;

/** One of the things that make a sample grow. */
export type EscalationTrigger = keyof typeof escalationTriggers;

/** When a sample grows, and how far. */
export interface EscalationClause {
  readonly when: EscalationTrigger;
  readonly extendTo: keyof typeof escalationExtents;
}
