/** How many pieces have one signed difference: what was given first less what the moderator gave. */
export interface DifferenceRow {
  /** In marks or levels, as the domain writes it, e.g. `-1` or `0.5`. Unique among the rows. */
  readonly difference: string;
  /** Pieces with this difference before moderation, and after it. */
  readonly before: number;
  readonly after: number;
}

/** The rows from the lowest difference to the highest. */
export function ascending(rows: readonly DifferenceRow[]): readonly DifferenceRow[] {
  return [...rows].sort((a, b) => Number(a.difference) - Number(b.difference));
}
