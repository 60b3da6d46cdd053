import type { SeededRandom } from "../../seeded-random.js";
import type { RaschJudgement } from "../rasch/rasch-judgement.js";

/** A year of judgements of which the truth is known. */
export interface DrawnPanel {
  readonly judgements: readonly RaschJudgement[];
  /** By the member's name, with a mean of 0 in every facet. */
  readonly severities: ReadonlyMap<string, number>;
  readonly strands: ReadonlyMap<string, number>;
  readonly thresholds: readonly number[];
}

export interface PanelSize {
  readonly assessors: number;
  readonly trainees: number;
  readonly strands: number;
  readonly thresholds: readonly number[];
  /** The share of trainees whom a second assessor judges. */
  readonly judgedTwice: number;
}

/** Draws severities of SD 0.5, strands of SD 0.5, trainees of mean 1 and SD 1.5 logits, and every rank by the model. */
export function drawPanel(random: SeededRandom, size: PanelSize): DrawnPanel {
  const severities = drawMembers("assessor", size.assessors, 0.5, random);
  const strands = drawMembers("strand", size.strands, 0.5, random);
  const names = [...severities.keys()];
  const judgements: RaschJudgement[] = [];
  for (let number = 0; number < size.trainees; number += 1) {
    const trainee = `trainee ${number}`;
    const place = 1 + 1.5 * random.normal();
    const pair = drawPair(number, names.length, random);
    const judges = number < Math.round(size.judgedTwice * size.trainees) ? pair : pair.slice(0, 1);
    for (const judge of judges) {
      const assessor = names[judge] as string;
      for (const [strand, difficulty] of strands) {
        const above = place - (severities.get(assessor) as number) - difficulty;
        judgements.push({ assessor, trainee, strand, rank: drawRank(above, size.thresholds, random) });
      }
    }
  }
  return { judgements, severities, strands, thresholds: size.thresholds };
}

/** Members of a facet with true values of a normal distribution, moved so that their mean is 0. */
export function drawMembers(
  kind: string,
  count: number,
  deviation: number,
  random: SeededRandom,
): Map<string, number> {
  const values = Array.from({ length: count }, () => deviation * random.normal());
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  return new Map(values.map((value, at) => [`${kind} ${`${at}`.padStart(3, "0")}`, value - mean]));
}

/** Two different judges for the work of this number: first in a ring, so that all are connected, then by chance. */
export function drawPair(number: number, judges: number, random: SeededRandom): [number, number] {
  const first = number % judges;
  const away = number < judges ? 1 : 1 + random.integer(judges - 1);
  return [first, (first + away) % judges];
}

function drawRank(above: number, thresholds: readonly number[], random: SeededRandom): number {
  const weights = [1];
  for (const threshold of thresholds) weights.push((weights.at(-1) as number) * Math.exp(above - threshold));
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  const rank = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  return rank < 0 ? weights.length : rank + 1;
}
