import type { AccessAct, SeenThing } from "@reviewpoint/domain/access";
import type { Viewer } from "../../../identity/index.js";
import type { ShownExercise } from "../exercise/exercise.query.js";
type Asked = Pick<ShownExercise, "subjectIds" | "cohortId" | "blindPieces">;
/**
 * Whether the viewer may do an act about everybody whom an exercise is about, and has nothing to judge blind: what
 * follows from all marks together is shown to nobody else.
 */
export declare function seesWhole(viewer: Viewer, act: AccessAct, exercise: Asked): boolean;
/** Whether the viewer may do an act about everybody whom an exercise is about. */
export declare function reachesWhole(viewer: Viewer, act: AccessAct, exercise: Omit<Asked, "blindPieces">): boolean;
/** The same for one thing that an act shows, e.g. the names of assessors. */
export declare function reachesWholeThing(viewer: Viewer, thing: SeenThing, { subjectIds, cohortId }: Omit<Asked, "blindPieces">): boolean;
export {};
