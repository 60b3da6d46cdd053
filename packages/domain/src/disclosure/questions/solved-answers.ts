/**
 * Answers solved for some blocks of people, the leading ones, in whole numbers without rounding:
 * `scale` × leading + Σ entry × (other blocks) = Σ times × (answers). The scale is not 0, and may be negative.
 */
export interface SolvedAnswer {
  readonly leading: number;
  readonly scale: number;
  /** One entry a block; that of every other leading block is 0. */
  readonly entries: readonly number[];
  /** One a question. */
  readonly times: readonly number[];
}

/**
 * Gauss and Jordan's elimination over whole numbers.
 *
 * @param rows for each question, 1 for the blocks that it counts, else 0
 * @throws RangeError when numbers become too large to be exact
 */
export function solvedAnswers(rows: readonly (readonly number[])[]): SolvedAnswer[] {
  const blocks = rows[0]?.length ?? 0;
  const open = rows.map((row, at) => [...row, ...rows.map((_, other) => Number(other === at))]);
  const solved: { row: number[]; leading: number }[] = [];
  for (let block = 0; block < blocks; block += 1) {
    const at = open.findIndex((row) => row[block] !== 0);
    if (at < 0) continue;
    const [row] = open.splice(at, 1) as [number[]];
    for (const other of [...open, ...solved.map((one) => one.row)]) takeAway(other, row, block);
    solved.push({ row, leading: block });
  }
  return solved.map(({ row, leading }) => ({
    leading,
    scale: row[leading] as number,
    entries: row.slice(0, blocks),
    times: row.slice(blocks),
  }));
}

/** Makes an entry 0 by taking away a multiple of another row, and keeps the numbers as small as they can be. */
function takeAway(row: number[], other: readonly number[], block: number): void {
  const [mine, theirs] = [row[block] as number, other[block] as number];
  if (mine === 0) return;
  let common = 0;
  for (let at = 0; at < row.length; at += 1) {
    const entry = (row[at] as number) * theirs - mine * (other[at] as number);
    if (!Number.isSafeInteger(entry)) throw new RangeError(`too large to be exact: ${entry}`);
    row[at] = entry + 0; // no zero below zero
    common = greatestCommon(common, Math.abs(entry));
  }
  if (common > 1) for (const [at, entry] of row.entries()) row[at] = entry / common;
}

const greatestCommon = (a: number, b: number): number => (b === 0 ? a : greatestCommon(b, a % b));
