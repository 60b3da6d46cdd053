/** How much less than other judges somebody gives for the same work, in marks or levels; below 0 means more. */
export interface SeverityRow {
  /** Unique among the rows. */
  readonly key: string;
  /** Whose severity it is. */
  readonly label: string;
  /** How many times a mark of theirs stands beside another's of the same work. */
  readonly pairs: number;
  /** Null together where there is too little to say. */
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** What it says, or why nothing is said. */
  readonly sentence: string;
}
