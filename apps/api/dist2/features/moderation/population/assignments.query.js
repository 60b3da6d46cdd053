import { assignmentFlags, markedWork } from "../../assignments/index.js";
import { settingsOn } from "../../provider/setting/setting.query.js";
import { Settings } from "../../provider/setting/settings.js";
import { changedLastTime, newSchool } from "./flags.query.js";
/**
 * The scripts of an assignment that have their first mark. Flags that change with the day are those of the first day of
 * moderation, so that the population is the same on every day of it.
 */
export async function assignmentPieces(unit, { about, assignmentId, opensOn }) {
    const [providerId, exerciseId, academicYear, , subjectIds] = about;
    const rule = new Settings(await settingsOn(unit, providerId, opensOn)).of(assignmentFlags);
    const asked = { providerId, assignmentId: assignmentId ?? "", subjectIds, today: opensOn, rule };
    const marked = await markedWork(unit, asked);
    const besides = await unit.rows(`select id, array_remove(array[${newSchool("school_id")}, ${changedLastTime("assessor_id")}], null) as flags
     from unnest($4::uuid[], $5::uuid[], $6::uuid[]) piece (id, assessor_id, school_id)`, [
        ...[providerId, exerciseId, academicYear, marked.map(({ id }) => id)],
        ...[marked.map(({ assessorId }) => assessorId), marked.map(({ schoolId }) => schoolId)],
    ]);
    const flagsOf = new Map(besides.map(({ id, flags }) => [id, flags]));
    return marked.map(({ markId, markedAt, assessorId, mark: _, ...piece }) => ({
        ...{ ...piece, assessor: assessorId, sourceId: markId, givenAt: markedAt },
        ...{ reviewPointId: null, strandId: null, observationId: null },
        flags: [...piece.flags, ...(flagsOf.get(piece.id) ?? [])],
    }));
}
//# sourceMappingURL=assignments.query.js.map