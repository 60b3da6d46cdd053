import { seededRandom } from "../../seeded-random.js";
import { assessorSeverity } from "../differences/assessor-severity.js";
import { manyFacetRasch } from "../rasch/many-facet-rasch.js";
import { drawMarks, type MarksSize } from "./draw-marks.js";
import { drawPanel, type PanelSize } from "./draw-panel.js";

/** How far estimates lie from what was drawn, over all seeds. */
export interface Recovery {
  /** Mean of estimate less truth, along the sign of the truth: 0 when estimates are neither stretched nor shrunk. */
  readonly bias: number;
  readonly rootMeanSquareError: number;
  /** The share of 95 % intervals that hold the truth. */
  readonly coverage: number;
  readonly intervals: number;
}

export type RaschFacet = "assessors" | "strands" | "thresholds";

/** Draws a panel for every seed, estimates it, and looks whether the truth came back. */
export function raschRecovery(seeds: readonly string[], size: PanelSize): Record<RaschFacet, Recovery> {
  const sums = { assessors: new Gathered(), strands: new Gathered(), thresholds: new Gathered() };
  for (const seed of seeds) {
    const drawn = drawPanel(seededRandom(seed), size);
    const answer = manyFacetRasch(drawn.judgements, { levels: size.thresholds.length + 1 });
    if (answer.outcome === "refused") throw new Error(`${seed}: ${answer.refusal.code}`);
    if (!answer.converged) throw new Error(`${seed} has not converged`);
    for (const one of answer.assessors) sums.assessors.add(drawn.severities.get(one.assessor) as number, one);
    for (const one of answer.strands) sums.strands.add(drawn.strands.get(one.strand) as number, one);
    for (const one of answer.thresholds) sums.thresholds.add(drawn.thresholds[one.rank - 2] as number, one);
  }
  return {
    assessors: sums.assessors.recovery(),
    strands: sums.strands.recovery(),
    thresholds: sums.thresholds.recovery(),
  };
}

/** The same for severities by differences of marks, as least squares gives them and shrunk. */
export function severityRecovery(
  seeds: readonly string[],
  size: MarksSize,
): Record<"severity" | "shrunk", Recovery> {
  const sums = { severity: new Gathered(), shrunk: new Gathered() };
  for (const seed of seeds) {
    const drawn = drawMarks(seededRandom(seed), size);
    const answer = assessorSeverity(drawn.scores, { fewestPairs: 1 });
    if (answer.outcome === "refused") throw new Error(`${seed}: ${answer.refusal.code}`);
    for (const { assessor, severity, shrunk } of answer.assessors) {
      const truth = drawn.severities.get(assessor) as number;
      if (severity) sums.severity.add(truth, severity);
      if (shrunk) sums.shrunk.add(truth, shrunk);
    }
  }
  return { severity: sums.severity.recovery(), shrunk: sums.shrunk.recovery() };
}

/** Gathers estimates beside the truth. */
export class Gathered {
  private away = 0;
  private squares = 0;
  private held = 0;
  private intervals = 0;

  add(truth: number, { estimate, lower, upper }: { estimate: number; lower: number; upper: number }): void {
    this.away += (estimate - truth) * Math.sign(truth);
    this.squares += (estimate - truth) ** 2;
    if (lower <= truth && truth <= upper) this.held += 1;
    this.intervals += 1;
  }

  recovery(): Recovery {
    return {
      bias: this.away / this.intervals,
      rootMeanSquareError: Math.sqrt(this.squares / this.intervals),
      coverage: this.held / this.intervals,
      intervals: this.intervals,
    };
  }
}
