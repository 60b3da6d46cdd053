import type { AccessAct, SeenThing } from "@reviewpoint/domain/access";
import { accessOf } from "../../../graph/guarding/viewer-access.js";
import type { Viewer } from "../../../identity/index.js";
import type { ShownExercise } from "../exercise/exercise.query.js";

type Asked = Pick<ShownExercise, "subjectIds" | "cohortId" | "blindPieces">;

/**
 * Whether the viewer may do an act about everybody whom an exercise is about, and has nothing to judge blind: what
 * follows from all marks together is shown to nobody else.
 */
export function seesWhole(viewer: Viewer, act: AccessAct, exercise: Asked): boolean {
  return exercise.blindPieces === 0 && reachesWhole(viewer, act, exercise);
}

/** Whether the viewer may do an act about everybody whom an exercise is about. */
export function reachesWhole(viewer: Viewer, act: AccessAct, exercise: Omit<Asked, "blindPieces">): boolean {
  return reachesWholeThing(viewer, { act }, exercise);
}

/** The same for one thing that an act shows, e.g. the names of assessors. */
export function reachesWholeThing(
  viewer: Viewer,
  thing: SeenThing,
  { subjectIds, cohortId }: Omit<Asked, "blindPieces">,
): boolean {
  const reach = accessOf(viewer).reach(thing);
  if (reach.everyone) return true;
  return (
    subjectIds.length > 0 &&
    subjectIds.every(
      (id) =>
        reach.subjectIds.includes(id) ||
        reach.cohortParts.some((part) => part.subjectId === id && part.cohortId === cohortId),
    )
  );
}
