import sql from "sql-template-tag";
import { accessOf } from "../../../../graph/guarding/viewer-access.js";
import { isUuid } from "../../../../graph/reading/is-uuid.js";
import { rowsWithin } from "../../../../graph/reading/rows.js";
import { tiesToSubjects } from "../../exercise/exercise-to-write.js";
import { standardisationsWhere } from "./standardisation.query.js";
/** The exercise with this id as an action finds it; null where the provider has none. */
export async function standardisationToWrite(performance, id) {
    if (!isUuid(id))
        return null;
    const [found] = await standardisationsWhere(rowsWithin(performance), performance.viewer, sql `standardisation.id = ${id}::uuid`);
    return found ?? null;
}
/** Why an act of whoever leads finds no exercise that it may change. */
export const leadingRefusals = ["not-found", "conflict", "leads-and-takes-part"];
/** The exercise that whoever leads it names, at the version that they have seen. */
export async function standardisationToLead(performance, { standardisationId: id, expectedVersion, }) {
    const { refuse } = performance;
    const exercise = await standardisationToWrite(performance, id);
    if (exercise === null)
        return refuse({ code: "not-found", what: "exercise of standardisation", id }, "standardisationId");
    if (exercise.ownVersion !== null)
        return refuse({ code: "leads-and-takes-part" }, "standardisationId");
    if (exercise.version !== expectedVersion)
        return refuse({ code: "conflict", currentVersion: exercise.version }, "expectedVersion");
    return exercise;
}
/** How the viewer is tied to all that an exercise is about. */
export async function tiesToStandardisation(performance, id) {
    const exercise = await standardisationToWrite(performance, id);
    if (exercise === null)
        return accessOf(performance.viewer).ties;
    return tiesToSubjects(performance, exercise.cohortId, exercise.subjectIds);
}
//# sourceMappingURL=standardisation-to-write.js.map