import {
  type ChanceMissed,
  chanceMissed,
  type CoverageCell,
  coverageMatrix,
  type Dimension,
  dimensions,
  exclusionSentence,
  inclusionSentence,
  missedSentence,
  type PartName,
  powerSentence,
  relaxedSentence,
  type SamplePlan,
  type SamplePower,
  samplePower,
  type SeverityQuestion,
  whyNot,
} from "@reviewpoint/domain/moderation";
import { bare, type FoundPiece } from "../../population/found-piece.js";

/** A piece of a plan as planners see it. */
export interface PlannedPiece {
  readonly key: string;
  readonly number: number;
  readonly traineeId: string;
  readonly assessorNumber: number;
  readonly subjectId: string;
  readonly strandId: string | null;
  readonly bandName: string | null;
  readonly value: string | null;
  readonly isSampled: boolean;
  readonly reasons: readonly string[];
}

/** A plan and the population that it was made from, in words and figures that name nobody. */
export class PlanView {
  readonly #plan: SamplePlan;
  readonly #population: readonly FoundPiece[];
  readonly #nameOf: PartName;
  readonly #numberOf: (piece: FoundPiece) => number;

  constructor(
    plan: SamplePlan,
    population: readonly FoundPiece[],
    nameOf: PartName,
    numberOf: (piece: FoundPiece) => number,
  ) {
    this.#plan = plan;
    this.#population = population;
    this.#nameOf = nameOf;
    this.#numberOf = numberOf;
  }

  get population(): number {
    return this.#plan.population;
  }

  get asked(): number {
    return this.#plan.asked;
  }

  get sampled(): number {
    return this.#plan.sampled.length;
  }

  get relaxed(): string[] {
    return this.#plan.relaxed.map((one) => relaxedSentence(one, this.#nameOf));
  }

  /** How an assessor is called in every sentence of the plan. */
  assessorNumber(assessorId: string): number {
    const found = this.#population.find((piece) => piece.assessorId === assessorId);
    return found ? this.#numberOf(found) : 0;
  }

  /** How an assessor is named here, e.g. `assessor 7`. */
  assessorName(assessorId: string): string {
    return this.#nameOf({ over: "assessor", value: assessorId });
  }

  /** @throws RangeError for something that pieces are not grouped by. */
  coverage(by: readonly string[]): (CoverageCell & { readonly labels: readonly string[] })[] {
    const over = by.map((name) => {
      const dimension = dimensions.find((one) => one === name);
      if (dimension === undefined)
        throw new RangeError(`pieces are grouped by ${dimensions.join(", ")}: ${name}`);
      return dimension;
    });
    return coverageMatrix(this.#population, this.#plan, over).map((cell) => ({
      ...cell,
      labels: cell.group.map((value, at) => this.#nameOf({ over: over[at] as Dimension, value })),
    }));
  }

  get missed(): { readonly sentence: string; readonly assessors: readonly ChanceMissed[] } {
    const assessors = chanceMissed(this.#population.map(bare), this.#plan);
    return { sentence: missedSentence(assessors), assessors };
  }

  power(question: SeverityQuestion): (SamplePower & { readonly sentence: string })[] {
    return samplePower(this.#population, this.#plan, question).map((one) => ({
      ...one,
      sentence: powerSentence(one, question, this.#nameOf),
    }));
  }

  /** Every piece, or those of the sample alone. */
  pieces(isSampled: boolean): PlannedPiece[] {
    const reasonsOf = new Map(this.#plan.sampled.map(({ id, reasons }) => [id, reasons]));
    return this.#population.flatMap((piece, at) => {
      const reasons = reasonsOf.get(piece.id);
      if (isSampled && reasons === undefined) return [];
      return [
        {
          ...{ key: piece.id, number: at + 1, traineeId: piece.traineeId, value: piece.value },
          ...{ assessorNumber: this.#numberOf(piece), subjectId: piece.subjectId ?? "" },
          strandId: piece.strandId,
          bandName: piece.bandId === null ? null : this.#nameOf({ over: "band", value: piece.bandId }),
          isSampled: reasons !== undefined,
          reasons: (reasons ?? []).map((reason) =>
            inclusionSentence(reason, this.#plan.policy, this.#nameOf),
          ),
        },
      ];
    });
  }

  /** Why a piece is not in the sample; null for one that is, and for one that there is not. */
  whyNot(key: string): string | null {
    if (!this.#population.some(({ id }) => id === key)) return null;
    const reason = whyNot(this.#population.map(bare), this.#plan, key);
    return reason === null ? null : exclusionSentence(reason, this.#nameOf);
  }
}
