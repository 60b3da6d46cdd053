/**
 * The places 0, 1, 2 … in ascending order of their lots; places with the same lot in the order of their identifiers.
 *
 * Lots spread evenly over their range, so that each goes almost to its place by its size alone and few comparisons are left.
 *
 * @param lots Whole numbers from 0 up to, not including, 2⁵², one for each identifier.
 */
export function lotOrder(lots: Float64Array, ids: readonly string[]): Uint32Array {
  const count = lots.length;
  const next = new Uint32Array(count + 1);
  const slot = (place: number): number => Math.floor(((lots[place] as number) / 2 ** 52) * count);
  for (let place = 0; place < count; place += 1) {
    const after = slot(place) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let at = 1; at <= count; at += 1) next[at] = (next[at] as number) + (next[at - 1] as number);
  const order = new Uint32Array(count);
  for (let place = 0; place < count; place += 1) {
    const at = slot(place);
    order[next[at] as number] = place;
    next[at] = (next[at] as number) + 1;
  }

  const before = (a: number, b: number): boolean => {
    const difference = (lots[a] as number) - (lots[b] as number);
    return difference === 0 ? (ids[a] as string) < (ids[b] as string) : difference < 0;
  };
  for (let at = 1; at < count; at += 1) {
    const place = order[at] as number;
    let hole = at;
    for (; hole > 0 && before(place, order[hole - 1] as number); hole -= 1) {
      order[hole] = order[hole - 1] as number;
    }
    order[hole] = place;
  }
  return order;
}
