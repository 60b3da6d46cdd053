/** The one guard that is taken away for now. */
let taken: string | null = null;
/** The guards that were come by since somebody began to look. */
let met = new Set<string>();

/** Asked by every guard of the features each time it is come by, with its name: is it taken away? */
export function isTakenAway(name: string): boolean {
  met.add(name);
  return name === taken;
}

/** Does something without a guard. */
export async function without<Result>(name: string, doing: () => Promise<Result>): Promise<Result> {
  taken = name;
  try {
    return await doing();
  } finally {
    taken = null;
  }
}

/** The guards that are come by while something is done. */
export async function metBy(doing: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  met = new Set();
  await doing();
  return met;
}
