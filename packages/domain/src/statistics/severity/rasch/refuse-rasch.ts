import type { SeverityRefusal } from "../refusals.js";
import { undetermined } from "./estimate-parameters.js";
import { comparedSubsets, informativeTotals, type RaschDesign } from "./rasch-design.js";

/** Why the model cannot be estimated from this design, or null. */
export function refuseRasch(design: RaschDesign): SeverityRefusal | null {
  const subsets = comparedSubsets(design);
  if (subsets.length > 1) return { code: "not-connected", subsets };
  const ranks = neverGiven(design);
  if (ranks.length > 0) return { code: "level-never-given", ranks };
  const unknown = undetermined(design);
  if (!unknown) return null;
  const { kind, place } = unknown;
  const names = kind === "assessor" ? design.assessors : design.strands;
  const name = kind === "threshold" ? `${place + 2}` : (names[place] as string);
  return { code: "not-told-apart", facet: kind, name };
}

function neverGiven(design: RaschDesign): number[] {
  const given = new Uint8Array(design.steps + 1);
  for (const panel of design.panels) {
    for (const total of informativeTotals(panel)) {
      for (const { scores } of panel.totals.get(total) ?? []) for (const score of scores) given[score] = 1;
    }
  }
  return [...given.keys()].filter((score) => given[score] === 0).map((score) => score + 1);
}
