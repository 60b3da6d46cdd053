import type { ObservationPageQuery } from "../../../generated/documents.js";

export type Observation = NonNullable<ObservationPageQuery["observation"]>;
type Framework = Observation["trainee"]["cohort"]["framework"];

/** A strand with the scale that it is rated on. */
export interface StrandToRate {
  readonly strand: Framework["strands"][number];
  readonly levels: Framework["levels"];
}

/** Every strand in the provider's order, levels lowest first. */
export function strandsOf({ trainee }: Observation): readonly StrandToRate[] {
  const { strands, levels } = trainee.cohort.framework;
  const sorted = [...levels].sort((a, b) => a.rank - b.rank);
  return [...strands].sort((a, b) => a.position - b.position).map((strand) => ({ strand, levels: sorted }));
}

/** Whether it is a lesson: only lessons are rated. */
export const isLesson = ({ kind }: Pick<Observation, "kind">): boolean =>
  kind === "LESSON_ALONE" || kind === "LESSON_JOINTLY";
