/** How long someone was watched, and whether what was waited for came at the end. */
export interface ObservedTime<Ending> {
  /** In any unit, at least 0. */
  readonly time: number;
  readonly ending: Ending;
}

/** Those who were still watched just before a time, and how many of them ended then, by ending. */
export interface RiskSet<Ending> {
  readonly time: number;
  readonly atRisk: number;
  readonly endings: ReadonlyMap<Ending, number>;
}

/**
 * The times at which something came, in their order. Who was watched no longer (`ending` null) leaves after them.
 *
 * @throws RangeError when nobody was watched, or a time is below 0 or not finite.
 */
export function riskSets<Ending>(observed: readonly ObservedTime<Ending | null>[]): RiskSet<Ending>[] {
  if (observed.length === 0) throw new RangeError("at least one observed time is required: 0");
  const sorted = [...observed].sort((a, b) => a.time - b.time);
  const sets: { time: number; atRisk: number; endings: Map<Ending, number> }[] = [];
  sorted.forEach(({ time, ending }, at) => {
    if (!(time >= 0 && time < Infinity)) throw new RangeError(`a time must be at least 0: ${time}`);
    let last = sets.at(-1);
    if (last?.time !== time) {
      last = { time, atRisk: sorted.length - at, endings: new Map() };
      sets.push(last);
    }
    if (ending !== null) last.endings.set(ending, (last.endings.get(ending) ?? 0) + 1);
  });
  return sets.filter(({ endings }) => endings.size > 0);
}

/** How many ended at all at the time of a risk set. */
export const ended = <Ending>({ endings }: RiskSet<Ending>): number =>
  [...endings.values()].reduce((sum, count) => sum + count, 0);

/** Bounds of a share that stays between 0 and 1, even on ln(−ln share) (Kalbfleisch and Prentice 1980). */
export function shareBounds(
  share: number,
  standardError: number,
  z: number,
): { lower: number; upper: number } {
  if (standardError === 0 || share <= 0 || share >= 1) return { lower: share, upper: share };
  const away = (z * standardError) / (share * Math.log(share));
  return { lower: share ** Math.exp(-away), upper: share ** Math.exp(away) };
}
