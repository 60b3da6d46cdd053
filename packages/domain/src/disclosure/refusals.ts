/** Why a table is not published, in words that follow the place and the bad value, with the remedy. */
export const disclosurePhrases = {
  "nothing-listed": "give at least one table, and each dimension at least one value",
  "repeated-value": "this stands twice; give every table a name and every dimension values of their own",
  "same-dimension": "rows and columns are the same dimension; give them different ones",
  "wrong-shape": "the counts do not fit the rows and columns; give one count a row and column",
  "not-a-count": "give a whole number of people from 0, or null where nobody can be",
  "tables-disagree":
    "the same people are counted differently in two tables; count both from the same records",
  "tables-in-a-circle":
    "these tables cross their dimensions in a circle, and together say more than each; leave one of them out",
  "not-a-rule":
    "this is out of bounds; give texts and words as described, roundTo and smallBelow from 1, possibleValues from 2, the others from 0",
  "already-published":
    "this cell has to be hidden but an earlier publication shows it; withdraw that one first",
  "no-safe-pattern":
    "nothing that may be hidden protects this cell; allow totals to be hidden, or merge categories",
} as const;

/** Machine-readable name of why a table is not published. */
export type DisclosureRefusalCode = keyof typeof disclosurePhrases;

/** One reason why a table is not published, and where. */
export interface DisclosureRefusal {
  readonly code: DisclosureRefusalCode;
  /** The table, dimension, cell or field, e.g. `cohort by sex: 2026 × all`. */
  readonly place: string;
  /** What stands there. */
  readonly value: string;
}
