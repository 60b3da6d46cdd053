import { extreme } from "./extreme.js";
import { feasibleValues } from "./feasible-values.js";
import { drive, type Flow } from "./flow.js";
import { networkOf } from "./network.js";
import type { PossibleRange, SumSystem, SumTerm } from "./sum-system.js";
import { tableauOf } from "./tableau-of.js";

/**
 * The exact lowest and highest whole value of every unknown of a system of sums; null when nothing fulfils the sums.
 *
 * Unknowns that hang together are looked at together. Where they form a network, flows through it give the answer
 * (Gusfield 1988, A graph theoretic approach to statistical data security); elsewhere linear programming does.
 */
export function possibleRanges(system: SumSystem): PossibleRange[] | null {
  const ranges = system.least.map((least, unknown) => ({ least, most: system.most[unknown] as number }));
  if (ranges.some(({ least, most }) => least > most)) return null;
  for (const part of partsOf(system)) {
    const answers = rangesOfPart(system, part.unknowns, part.sums);
    if (answers === null) return null;
    for (const [at, unknown] of part.unknowns.entries()) ranges[unknown] = answers[at] as PossibleRange;
  }
  return ranges;
}

interface Part {
  readonly unknowns: readonly number[];
  readonly sums: readonly (readonly SumTerm[])[];
}

const isFixed = ({ least, most }: SumSystem, unknown: number): boolean => least[unknown] === most[unknown];

const fixedSum = (system: SumSystem, terms: readonly SumTerm[]): number =>
  terms.reduce((sum, { unknown, sign }) => sum + sign * (system.least[unknown] as number), 0);

/** Unknowns that are not fixed, and sums, in groups that share none. */
function partsOf(system: SumSystem): Part[] {
  const sumsOf: number[][] = system.least.map(() => []);
  for (const [index, terms] of system.sums.entries()) {
    for (const { unknown } of terms) if (!isFixed(system, unknown)) sumsOf[unknown]?.push(index);
  }
  const seen = new Set<number>();
  const parts: Part[] = [];
  for (const start of system.sums.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const sums = [start];
    const unknowns = new Set<number>();
    for (const sum of sums) {
      for (const { unknown } of system.sums[sum] ?? []) {
        if (isFixed(system, unknown) || unknowns.has(unknown)) continue;
        unknowns.add(unknown);
        for (const other of sumsOf[unknown] ?? []) if (!seen.has(other)) sums.push(other);
        for (const other of sumsOf[unknown] ?? []) seen.add(other);
      }
    }
    parts.push({ unknowns: [...unknowns], sums: sums.map((sum) => system.sums[sum] ?? []) });
  }
  return parts;
}

function rangesOfPart(
  system: SumSystem,
  unknowns: readonly number[],
  sums: readonly (readonly SumTerm[])[],
): PossibleRange[] | null {
  const numberOf = new Map(unknowns.map((unknown, at) => [unknown, at]));
  // What is fixed becomes one more unknown of its own in each sum, so that nothing else has to know of constants.
  const least = unknowns.map((unknown) => system.least[unknown] as number);
  const most = unknowns.map((unknown) => system.most[unknown] as number);
  const within = sums.map((terms) => {
    const open = terms.filter(({ unknown }) => numberOf.has(unknown));
    const fixed = fixedSum(
      system,
      terms.filter(({ unknown }) => !numberOf.has(unknown)),
    );
    least.push(fixed);
    most.push(fixed);
    const constant: SumTerm = { unknown: least.length - 1, sign: 1 };
    return [
      ...open.map(({ unknown, sign }) => ({ unknown: numberOf.get(unknown) as number, sign })),
      constant,
    ];
  });
  const part = { least, most, sums: within };
  const answers = rangesInNetwork(part, unknowns.length) ?? rangesByProgramme(part, unknowns.length);
  return answers === "impossible" ? null : answers;
}

function rangesInNetwork(
  { least, most, sums }: SumSystem,
  asked: number,
): PossibleRange[] | "impossible" | null {
  const network = networkOf(least.length, sums);
  if (network === null) return null;
  const values = feasibleValues(network, least, most);
  if (values === null) return "impossible";
  const flow: Flow = { network, least, most, values };
  return Array.from({ length: asked }, (_, unknown) => {
    const raised = drive(flow, unknown, 1, Number.POSITIVE_INFINITY);
    const highest = raised === Number.POSITIVE_INFINITY ? raised : (values[unknown] as number);
    drive(flow, unknown, -1, Number.POSITIVE_INFINITY);
    return { least: values[unknown] as number, most: highest };
  });
}

function rangesByProgramme(system: SumSystem, asked: number): PossibleRange[] | "impossible" {
  const tableau = tableauOf(system);
  const answers: PossibleRange[] = [];
  for (let unknown = 0; unknown < asked; unknown += 1) {
    const least = extreme(system, unknown, -1, tableau);
    const most = extreme(system, unknown, 1, tableau);
    if (least === null || most === null) return "impossible";
    answers.push({ least, most });
  }
  return answers;
}
