import type { SumTerm } from "./sum-system.js";

/**
 * Sums as places and unknowns as pipes between them: what a pipe carries leaves one sum and enters another.
 * One place more, the last, stands for the world outside: it is the other end of an unknown that is in one sum only.
 */
export interface Network {
  readonly places: number;
  readonly from: readonly number[];
  readonly into: readonly number[];
  /** The pipes at each place. */
  readonly pipesAt: readonly (readonly number[])[];
}

/**
 * The network of a system of sums; null when there is none, because an unknown is in more than two sums or because
 * the signs cannot be turned so that every unknown leaves one sum and enters another.
 */
export function networkOf(unknowns: number, sums: readonly (readonly SumTerm[])[]): Network | null {
  const uses: { sum: number; sign: number }[][] = Array.from({ length: unknowns }, () => []);
  for (const [sum, terms] of sums.entries()) {
    for (const { unknown, sign } of terms) uses[unknown]?.push({ sum, sign });
  }
  if (uses.some(({ length }) => length > 2)) return null;
  const turned = turns(sums, uses);
  if (turned === null) return null;

  const outside = sums.length;
  const from: number[] = [];
  const into: number[] = [];
  const pipesAt: number[][] = Array.from({ length: outside + 1 }, () => []);
  for (const [unknown, used] of uses.entries()) {
    const leaves = used.find(({ sum, sign }) => sign * (turned[sum] as number) > 0)?.sum ?? outside;
    const enters = used.find(({ sum, sign }) => sign * (turned[sum] as number) < 0)?.sum ?? outside;
    from.push(leaves);
    into.push(enters);
    pipesAt[leaves]?.push(unknown);
    if (enters !== leaves) pipesAt[enters]?.push(unknown);
  }
  return { places: outside + 1, from, into, pipesAt };
}

/** For each sum 1, or −1 where it has to be read with all its signs turned; null when no choice suits all. */
function turns(
  sums: readonly (readonly SumTerm[])[],
  uses: readonly (readonly { readonly sum: number; readonly sign: number }[])[],
): number[] | null {
  const turned = sums.map(() => 0);
  for (const start of sums.keys()) {
    if (turned[start] !== 0) continue;
    turned[start] = 1;
    const waiting = [start];
    for (let sum = waiting.pop(); sum !== undefined; sum = waiting.pop()) {
      for (const { unknown, sign } of sums[sum] ?? []) {
        for (const other of uses[unknown] ?? []) {
          if (other.sum === sum) continue;
          const wanted = -Math.sign(sign * (turned[sum] as number) * other.sign);
          if (turned[other.sum] === -wanted) return null;
          if (turned[other.sum] === 0) waiting.push(other.sum);
          turned[other.sum] = wanted;
        }
      }
    }
  }
  return turned;
}
