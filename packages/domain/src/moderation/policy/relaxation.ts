/** What a policy may let give way, in words that say when and how. */
export const relaxations = {
  "take-all-there-are": "where the size asks for more pieces than there are, all are taken",
  "take-whole-group": "where a group has fewer pieces than its minimum, the whole group is taken",
  "grow-for-must-includes": "where there are more must-includes than the size, the sample grows to hold them",
  "grow-for-minimums": "where the minimums need more pieces than the size, the sample grows to hold them",
} as const;

/** One of the things that a policy may let give way. */
export type Relaxation = keyof typeof relaxations;
