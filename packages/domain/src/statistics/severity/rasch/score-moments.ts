/**
 * For every total score of some judgements: how likely it is, and the mean and covariance of the counts that the model
 * rests on, given the total. Judgements are added one block at a time, so that no pattern is ever listed.
 */
export interface ScoreMoments {
  /** How many counts are followed: first each block's own total where it is followed, then counts that blocks share. */
  readonly size: number;
  /** How many of the counts are blocks' own totals. */
  readonly own: number;
  /** By row, up to a constant. Row 0 is the total 0, row 1 the total 1 …, unless only some totals were asked for. */
  readonly logWeight: Float64Array;
  /** By row, `size` numbers each. */
  readonly mean: Float64Array;
  /** By row, `size` × `size` numbers each. */
  readonly covariance: Float64Array;
}

export function emptyMoments(rows: number, size: number, own: number): ScoreMoments {
  return {
    size,
    own,
    logWeight: new Float64Array(rows),
    mean: new Float64Array(rows * size),
    covariance: new Float64Array(rows * size * size),
  };
}

/** The moments of two independent blocks together: a row for every total, or only for the totals asked for. */
export function addBlocks(left: ScoreMoments, right: ScoreMoments, totals?: readonly number[]): ScoreMoments {
  const most = left.logWeight.length + right.logWeight.length - 2;
  const own = left.own + right.own;
  const asked = totals ?? Array.from({ length: most + 1 }, (_, total) => total);
  const both = emptyMoments(asked.length, left.size + right.own, own);
  asked.forEach((total, row) => addRow(left, right, total, both, row));
  return both;
}

function addRow(
  left: ScoreMoments,
  right: ScoreMoments,
  total: number,
  both: ScoreMoments,
  row: number,
): void {
  const { size } = both;
  const least = Math.max(0, total - right.logWeight.length + 1);
  const { share, logSum } = splitShares(left.logWeight, right.logWeight, total);
  both.logWeight[row] = logSum;
  const mean = both.mean.subarray(row * size, (row + 1) * size);
  const covariance = both.covariance.subarray(row * size * size, (row + 1) * size * size);
  const leftAt = placesIn(left, 0, right.own);
  const rightAt = placesIn(right, left.own, left.own);
  for (let at = 0; at < share.length; at += 1) {
    addMean(left, least + at, share[at] as number, leftAt, mean);
    addMean(right, total - least - at, share[at] as number, rightAt, mean);
  }
  const away = new Float64Array(size);
  for (let at = 0; at < share.length; at += 1) {
    const chance = share[at] as number;
    for (let i = 0; i < size; i += 1) away[i] = -(mean[i] as number);
    addMean(left, least + at, 1, leftAt, away);
    addMean(right, total - least - at, 1, rightAt, away);
    for (let i = 0, cell = 0; i < size; i += 1) {
      const one = chance * (away[i] as number);
      for (let j = 0; j < size; j += 1, cell += 1) {
        covariance[cell] = (covariance[cell] as number) + one * (away[j] as number);
      }
    }
    addCovariance(left, least + at, chance, leftAt, covariance, size);
    addCovariance(right, total - least - at, chance, rightAt, covariance, size);
  }
}

/** Where a block's counts stand among those of both: own totals are moved by `own`, shared counts by `shared`. */
const placesIn = (block: ScoreMoments, own: number, shared: number): Uint32Array =>
  new Uint32Array(block.size).map((_, i) => i + (i < block.own ? own : shared));

function addMean(
  block: ScoreMoments,
  row: number,
  weight: number,
  places: Uint32Array,
  sum: Float64Array,
): void {
  for (let i = 0, from = row * block.size; i < block.size; i += 1, from += 1) {
    const place = places[i] as number;
    sum[place] = (sum[place] as number) + weight * (block.mean[from] as number);
  }
}

function addCovariance(
  block: ScoreMoments,
  row: number,
  weight: number,
  places: Uint32Array,
  sum: Float64Array,
  size: number,
): void {
  for (let i = 0, from = row * block.size * block.size; i < block.size; i += 1) {
    const first = (places[i] as number) * size;
    for (let j = 0; j < block.size; j += 1, from += 1) {
      const place = first + (places[j] as number);
      sum[place] = (sum[place] as number) + weight * (block.covariance[from] as number);
    }
  }
}

/** How likely each split of a total between left and right is, from the least that left can have upwards. */
export function splitShares(
  left: Float64Array,
  right: Float64Array,
  total: number,
): { readonly share: Float64Array; readonly logSum: number } {
  const least = Math.max(0, total - right.length + 1);
  const most = Math.min(left.length - 1, total);
  const share = new Float64Array(most - least + 1);
  let summit = -Infinity;
  for (let l = least; l <= most; l += 1) {
    const log = (left[l] as number) + (right[total - l] as number);
    share[l - least] = log;
    if (log > summit) summit = log;
  }
  let sum = 0;
  for (let at = 0; at < share.length; at += 1) {
    const weight = Math.exp((share[at] as number) - summit);
    share[at] = weight;
    sum += weight;
  }
  for (let at = 0; at < share.length; at += 1) share[at] = (share[at] as number) / sum;
  return { share, logSum: summit + Math.log(sum) };
}
