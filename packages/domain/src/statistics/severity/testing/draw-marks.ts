import type { SeededRandom } from "../../seeded-random.js";
import type { ScoredWork } from "../differences/doubly-judged.js";
import { drawMembers, drawPair } from "./draw-panel.js";

/** Doubly marked scripts of which the truth is known. */
export interface DrawnMarks {
  readonly scores: readonly ScoredWork[];
  readonly severities: ReadonlyMap<string, number>;
}

export interface MarksSize {
  readonly assessors: number;
  readonly works: number;
  /** Standard deviation of true severities, in marks. */
  readonly spread: number;
}

/** Draws marks around 60 with an SD of 10 between scripts, and 4 for the scatter of one mark. */
export function drawMarks(random: SeededRandom, { assessors, works, spread }: MarksSize): DrawnMarks {
  const severities = drawMembers("assessor", assessors, spread, random);
  const names = [...severities.keys()];
  const scores: ScoredWork[] = [];
  for (let number = 0; number < works; number += 1) {
    const level = 60 + 10 * random.normal();
    for (const judge of drawPair(number, names.length, random)) {
      const assessor = names[judge] as string;
      const score = level - (severities.get(assessor) as number) + 4 * random.normal();
      scores.push({ assessor, work: `script ${number}`, score });
    }
  }
  return { scores, severities };
}
