/** How many observations are of one kind. */
interface Counted {
  readonly totalCount: number;
}

/**
 * How many observations are to be shared in writing, and how many of them are late.
 *
 * @example
 * copiesSentence({ late: { totalCount: 1 }, due: { totalCount: 2 } }) // => "3 observations are to be shared in writing; 1 of them is late."
 * copiesSentence({ late: { totalCount: 1 }, due: { totalCount: 0 } }) // => "1 observation is to be shared in writing; it is late."
 * copiesSentence({ late: { totalCount: 0 }, due: { totalCount: 1 } }) // => "1 observation is to be shared in writing, in time."
 */
export function copiesSentence({ late, due }: { readonly late: Counted; readonly due: Counted }): string {
  const all = late.totalCount + due.totalCount;
  if (all === 0) return "Every observation of yours that is agreed is shared in writing.";
  const what = all === 1 ? "1 observation is" : `${all} observations are`;
  return `${what} to be shared in writing${lateWords(late.totalCount, all)}.`;
}

function lateWords(late: number, all: number): string {
  if (late === 0) return ", in time";
  if (late === all) return all === 1 ? "; it is late" : "; all of them are late";
  return `; ${late} of them ${late === 1 ? "is" : "are"} late`;
}
