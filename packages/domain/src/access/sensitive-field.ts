/**
 * What of an answer some readers may not see though they may see the rest. Masked means: left out, or put in a form
 * that tells nobody apart by name (a pseudonym for `reference`, a symbol for the figures of `small-groups`).
 */
export const sensitiveFields = {
  name: "names",
  reference: "the provider's own references",
  trn: "teacher reference numbers",
  email: "e-mail addresses",
  "absence-dates": "dates of withdrawal, deferral and return",
  evidence: "the evidence",
  "assessor-name": "names of assessors",
  "mentor-name": "names of {mentor.plural}",
  "small-groups": "figures of small groups",
  welfare: "the welfare record",
} as const;

/** A sensitive field. */
export type SensitiveField = keyof typeof sensitiveFields;
