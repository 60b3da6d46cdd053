import type { PieceOfWork } from "../plan/population/piece-of-work.js";
import type { Minimum } from "../policy/minimum.js";
import type { MustInclude } from "../policy/must-include.js";
import type { SamplingPolicy } from "../policy/sampling-policy.js";

const valueOf = { assessor: "assessorId", hub: "hubId", band: "bandId" } as const;

/** Whether some pieces keep a minimum, written a second time. */
export function keepsMinimum(
  population: readonly PieceOfWork[],
  chosen: readonly PieceOfWork[],
  { by, atLeast, flag }: Minimum,
): boolean {
  const groupOf = (piece: PieceOfWork) =>
    JSON.stringify(by.map((dimension) => piece[valueOf[dimension as keyof typeof valueOf]]));
  const counted = (some: readonly PieceOfWork[]) =>
    some.filter(({ flags }) => flag === null || flags.includes(flag));
  return [...new Set(counted(population).map(groupOf))].every(
    (group) => counted(chosen).filter((piece) => groupOf(piece) === group).length >= atLeast,
  );
}

/** Whether some pieces hold what a must-include asks for, written a second time. Where marks are equal any of them does. */
export function holdsMustInclude(
  population: readonly PieceOfWork[],
  chosen: readonly PieceOfWork[],
  rule: MustInclude,
  passMark: number,
): boolean {
  const marked = (some: readonly PieceOfWork[]) =>
    some.flatMap(({ mark }) => (mark === null ? [] : [mark])).sort((a, b) => b - a);
  const all = (asked: (piece: PieceOfWork) => boolean) =>
    population.every((piece) => !asked(piece) || chosen.includes(piece));
  switch (rule.kind) {
    case "fails":
      return all(({ mark }) => mark !== null && mark < passMark);
    case "border":
      return all(({ mark }) => mark !== null && Math.abs(mark - (rule.at ?? passMark)) <= rule.within);
    case "band":
      return all(({ bandId }) => bandId === rule.bandId);
    case "flag":
      return all(({ flags }) => flags.includes(rule.flag));
    case "highest": {
      const best = marked(population).slice(0, rule.pieces);
      return JSON.stringify(marked(chosen).slice(0, rule.pieces)) === JSON.stringify(best);
    }
    case "lowest": {
      const low = (some: readonly PieceOfWork[]) =>
        marked(some)
          .filter((mark) => rule.above === null || mark > rule.above)
          .reverse()
          .slice(0, rule.pieces);
      return JSON.stringify(low(chosen)) === JSON.stringify(low(population));
    }
  }
}

/** Every set of pieces, one after another. */
export function* subsets(population: readonly PieceOfWork[]): Generator<PieceOfWork[]> {
  for (let bits = 0; bits < 2 ** population.length; bits += 1) {
    yield population.filter((_, at) => (bits >> at) & 1);
  }
}

/** The sizes of the sets that keep all minimums of a policy and hold these pieces, in ascending order, each once. */
export function sizesThatKeepMinimums(
  population: readonly PieceOfWork[],
  { minimums }: SamplingPolicy,
  held: readonly PieceOfWork[],
): number[] {
  const sizes = new Set<number>();
  for (const chosen of subsets(population)) {
    if (!held.every((piece) => chosen.includes(piece))) continue;
    if (minimums.every((minimum) => keepsMinimum(population, chosen, minimum))) sizes.add(chosen.length);
  }
  return [...sizes].sort((a, b) => a - b);
}
