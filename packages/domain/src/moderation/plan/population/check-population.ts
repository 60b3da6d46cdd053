import type { PopulationRefusal } from "../refusals.js";
import type { PieceOfWork } from "./piece-of-work.js";

/** Everything because of which nothing can be drawn from a population with a seed. */
export function checkPopulation(population: readonly PieceOfWork[], seed: string): PopulationRefusal[] {
  const refusals: PopulationRefusal[] = [];
  if (seed === "") {
    refusals.push({
      code: "no-seed",
      field: "seed",
      value: seed,
      remedy: "Give the seed that names the chance.",
    });
  }
  if (population.length === 0) {
    refusals.push({
      code: "nothing-to-sample",
      field: "population",
      value: "0 pieces",
      remedy: "Hand in at least one piece of work.",
    });
  }
  population.forEach(({ mark }, index) => {
    if (mark !== null && !Number.isFinite(mark)) {
      refusals.push({
        code: "mark-not-a-number",
        field: `population[${index}].mark`,
        value: String(mark),
        remedy: "Give the mark as a number, or null where nothing was marked.",
      });
    }
  });
  return refusals;
}
