/** What can be wrong with a provider's rule about access, in words that follow the place and the bad value. */
export const accessPhrases = {
  "unknown-role": "this is not one of the roles",
  "unknown-relation": "this is not a relation that a role can have",
  "unknown-act": "this is not one of the acts",
  "unknown-field": "this is not a sensitive field of the act",
  "not-a-line": "this is neither deny, allow nor a list of fields to mask",
  loosens: "this would let the role see more than before; a provider can only take away",
} as const;

/** Machine-readable name of what is wrong with a provider's rule about access. */
export type AccessViolationCode = keyof typeof accessPhrases;

/** One thing that is wrong with a provider's rule, and where. */
export interface AccessViolation {
  readonly code: AccessViolationCode;
  /** The cell that the rule is about, e.g. `moderator × subject × read-judgement`. */
  readonly place: string;
  /** What stands there. */
  readonly value: string;
}
