import type { ModerationRefusal } from "../refusals.js";

/** What can be wrong with a sampling policy, each with what to do about it. */
export const policyRemedies = {
  "empty-text": "Write a text here.",
  "impossible-date": "Write a day that exists as YYYY-MM-DD.",
  "unknown-choice": "Choose one of the values that the policy knows here.",
  "not-a-number": "Write a number.",
  "not-a-count": "Write a whole number of at least 1.",
  "below-zero": "Write 0 or more.",
  "not-a-percentage": "Write a percentage above 0 and up to 100.",
  "bounds-crossed": "Let the upper bound be at least the lower one.",
  "no-steps": "Add at least one line to the table of sizes.",
  "steps-not-rising": "Let every line reach further than the one before.",
  "last-step-ends": "Leave the upper end of the last line, and of no other, open.",
  "bands-not-spread": "A size for each band requires that bands come first in the spread, shared equally.",
  "pass-mark-missing": "Give the policy a pass mark, or take out the rule that needs it.",
  "no-dimension": "Name at least one thing to group by.",
  repeated: "Take out what an earlier entry says already.",
  "fewer-than-two": "Write a whole number of at least 2.",
  "slices-out-of-bounds": "Cut the range of marks into 2 to 20 slices.",
} as const;

/** Machine-readable name of what is wrong with a sampling policy. */
export type PolicyRefusalCode = keyof typeof policyRemedies;

/** One thing that is wrong with a sampling policy, where, and what to do. */
export type PolicyRefusal = ModerationRefusal<PolicyRefusalCode>;
