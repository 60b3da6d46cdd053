import type { RaschDesign } from "./rasch-design.js";

/** What the model estimates, in logits, as one vector: severities, then strand difficulties, then thresholds. */
export interface Places {
  readonly assessors: number;
  readonly strands: number;
  readonly steps: number;
  readonly all: number;
}

export function placesOf({ assessors, strands, steps }: RaschDesign): Places {
  const all = assessors.length + strands.length + steps;
  return { assessors: assessors.length, strands: strands.length, steps, all };
}

/** The facets of the vector: where each begins, how many members it has, and how wide its weak prior is in logits. */
export const facetsOf = ({ assessors, strands, steps }: Places) =>
  [
    { kind: "assessor", first: 0, members: assessors, prior: 3 },
    { kind: "strand", first: assessors, members: strands, prior: 3 },
    { kind: "threshold", first: assessors + strands, members: steps, prior: 10 },
  ] as const;
