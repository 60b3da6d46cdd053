import type { AssessorOfWork } from "../connected-subsets.js";

/** One assessor's score of one piece of work, in any unit in which differences mean something: marks, ranks summed. */
export interface ScoredWork extends AssessorOfWork {
  readonly score: number;
}

/** What doubly judged work says of assessors, every work's own level taken out. */
export interface DoublyJudged {
  /** In the order of their names; who shares no work is not among them. */
  readonly assessors: readonly string[];
  /** How many times each assessor's score stands beside another's. */
  readonly pairs: readonly number[];
  /** The normal equations of least squares, row by row: `weights` × severities = `below`. Each row of weights adds to 0. */
  readonly weights: Float64Array;
  /** By assessor: how much less was given, in all, than by the average judge of the same work. */
  readonly below: Float64Array;
  /** Sum of squares around the works' means. */
  readonly squares: number;
  /** Scores less works: what is left to learn about assessors from. */
  readonly contrasts: number;
  readonly works: number;
}

/** @throws RangeError for a score that is not finite, and for work that an assessor scored twice. */
export function doublyJudged(scores: readonly ScoredWork[]): DoublyJudged {
  const works = new Map<string, Map<string, number>>();
  for (const { assessor, work, score } of scores) {
    if (!Number.isFinite(score)) throw new RangeError(`a score must be a finite number: ${score}`);
    const judges = works.get(work) ?? new Map<string, number>();
    if (judges.has(assessor)) throw new RangeError(`an assessor scores a work once: ${assessor}, ${work}`);
    works.set(work, judges.set(assessor, score));
  }
  const shared = [...works.values()].filter((judges) => judges.size > 1);
  const assessors = [...new Set(shared.flatMap((judges) => [...judges.keys()]))].sort();
  const placeOf = new Map(assessors.map((name, place) => [name, place]));
  const size = assessors.length;
  const pairs = assessors.map(() => 0);
  const weights = new Float64Array(size * size);
  const below = new Float64Array(size);
  let [squares, contrasts] = [0, 0];
  for (const judges of shared) {
    const mean = [...judges.values()].reduce((sum, score) => sum + score, 0) / judges.size;
    const places = [...judges.keys()].map((name) => placeOf.get(name) as number);
    [...judges.values()].forEach((score, at) => {
      const place = places[at] as number;
      pairs[place] = (pairs[place] as number) + judges.size - 1;
      below[place] = (below[place] as number) + mean - score;
      squares += (score - mean) ** 2;
      for (const other of places) {
        const weight = (other === place ? 1 : 0) - 1 / judges.size;
        weights[place * size + other] = (weights[place * size + other] as number) + weight;
      }
    });
    contrasts += judges.size - 1;
  }
  return { assessors, pairs, weights, below, squares, contrasts, works: shared.length };
}
