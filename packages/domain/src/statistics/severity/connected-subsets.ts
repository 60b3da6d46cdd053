/** One assessor has judged one piece of work. */
export interface AssessorOfWork {
  readonly assessor: string;
  /** Whatever several assessors may judge alike: a script, a lesson, a trainee. */
  readonly work: string;
}

/** Assessors who can be compared, through chains of work that two of them judged, and the work they judged. */
export interface ConnectedSubset {
  /** In the order of their names. */
  readonly assessors: readonly string[];
  readonly works: readonly string[];
}

/**
 * The parts into which a design of assessors and work falls: within a part every assessor is linked with every other
 * by work judged by both, or by a chain of it; between parts nothing can be compared. One part: the design is connected.
 *
 * @returns the part with the most assessors first, then by name of the first assessor.
 * @example
 * const judged = [
 *   { assessor: "A", work: "1" },
 *   { assessor: "B", work: "1" },
 *   { assessor: "C", work: "2" },
 * ];
 * connectedSubsets(judged).map(({ assessors }) => assessors) // => [["A", "B"], ["C"]]
 */
export function connectedSubsets(judged: readonly AssessorOfWork[]): ConnectedSubset[] {
  const assessors = new Map<string, number>();
  const works = new Map<string, number>();
  const above: number[] = [];
  const place = (names: Map<string, number>, name: string): number => {
    const known = names.get(name);
    if (known !== undefined) return known;
    names.set(name, above.length);
    return above.push(above.length) - 1;
  };
  for (const { assessor, work } of judged) {
    const first = rootOf(above, place(assessors, assessor));
    above[first] = rootOf(above, place(works, work));
  }
  const subsets = new Map<number, { assessors: string[]; works: string[] }>();
  for (const kind of ["assessors", "works"] as const) {
    for (const [name, at] of kind === "assessors" ? assessors : works) {
      const root = rootOf(above, at);
      const subset = subsets.get(root) ?? { assessors: [], works: [] };
      subset[kind].push(name);
      subsets.set(root, subset);
    }
  }
  const found = [...subsets.values()];
  for (const subset of found) {
    subset.assessors.sort();
    subset.works.sort();
  }
  return found.sort(
    (a, b) =>
      b.assessors.length - a.assessors.length || ((a.assessors[0] ?? "") < (b.assessors[0] ?? "") ? -1 : 1),
  );
}

/** The root of a tree of the forest; on the way everyone is moved halfway up, so that later ways are short. */
function rootOf(above: number[], from: number): number {
  let at = from;
  for (;;) {
    const next = above[at] as number;
    if (next === at) return at;
    above[at] = above[next] as number;
    at = next;
  }
}
