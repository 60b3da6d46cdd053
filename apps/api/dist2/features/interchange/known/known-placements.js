import { grouped } from "./grouped.js";
/** The placements of every trainee of a provider, by trainee. */
export async function recordedPlacements(unit, providerId) {
    const rows = await unit.rows(`select id, trainee_id as "traineeId", school_id as "schoolId", position, mentor_id as "mentorId"
     from placement where provider_id = $1 order by position`, [providerId]);
    return grouped(rows, ({ traineeId }) => traineeId);
}
//# sourceMappingURL=known-placements.js.map