import { accessOf } from "../../../graph/guarding/viewer-access.js";
/**
 * Whether the viewer may do an act about everybody whom an exercise is about, and has nothing to judge blind: what
 * follows from all marks together is shown to nobody else.
 */
export function seesWhole(viewer, act, exercise) {
    return exercise.blindPieces === 0 && reachesWhole(viewer, act, exercise);
}
/** Whether the viewer may do an act about everybody whom an exercise is about. */
export function reachesWhole(viewer, act, exercise) {
    return reachesWholeThing(viewer, { act }, exercise);
}
/** The same for one thing that an act shows, e.g. the names of assessors. */
export function reachesWholeThing(viewer, thing, { subjectIds, cohortId }) {
    const reach = accessOf(viewer).reach(thing);
    if (reach.everyone)
        return true;
    return (subjectIds.length > 0 &&
        subjectIds.every((id) => reach.subjectIds.includes(id) ||
            reach.cohortParts.some((part) => part.subjectId === id && part.cohortId === cohortId)));
}
//# sourceMappingURL=whole-exercise.js.map