/** The guards that are taken away for now. */
let taken: readonly string[] = [];
/** The guards that were come by since somebody began to look. */
let met = new Set<string>();

/** Asked by every guard of the features each time it is come by, with its name: is it taken away? */
export function isTakenAway(name: string): boolean {
  met.add(name);
  return taken.includes(name);
}

/** Does something without some guards. */
export async function without<Result>(
  names: readonly string[],
  doing: () => Promise<Result>,
): Promise<Result> {
  taken = names;
  try {
    return await doing();
  } finally {
    taken = [];
  }
}

/** The guards that are come by while something is done. */
export async function metBy(doing: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  met = new Set();
  await doing();
  return met;
}
