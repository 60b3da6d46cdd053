/** Places as they are told apart: each by itself, or several as one group that nobody asks for. */
export interface ToldPlaces {
  /** The places that are told apart. */
  readonly alone: readonly string[];
  /** Those that are only counted together. */
  readonly others: readonly string[];
}

/**
 * Which places may be told apart: none with fewer people than `smallBelow`, and the small ones are not told by taking
 * away either. Where the small ones together are still few, the smallest of the rest joins them.
 *
 * @example
 * toldPlaces(new Map([["art", 30], ["latin", 4], ["music", 12]]), 10) // => { alone: ["art"], others: ["latin", "music"] }
 */
export function toldPlaces(people: ReadonlyMap<string, number>, smallBelow: number): ToldPlaces {
  const bySize = [...people]
    .filter(([, count]) => count > 0)
    .sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  const others: string[] = [];
  let together = 0;
  for (const [place, count] of bySize) {
    if (count >= smallBelow && (others.length === 0 || together >= smallBelow)) break;
    others.push(place);
    together += count;
  }
  const alone = bySize.map(([place]) => place).filter((place) => !others.includes(place));
  return { alone: alone.sort(), others: others.sort() };
}
