import { placementOn } from "@reviewpoint/domain/partnership";
/**
 * When the school works at which a trainee is placed on a day; between two placements, the one to come. Where nobody has
 * brought in its terms there are none, and Monday to Friday count.
 */
export async function schoolCalendarOn({ unit, viewer }, traineeId, day) {
    const { providerId } = viewer;
    const placements = await unit.rows(`select school_id as "schoolId", position, starts_on as "startsOn", ends_on as "endsOn" from placement
     where provider_id = $1 and trainee_id = $2 order by position`, [providerId, traineeId]);
    const coming = placements.find(({ startsOn }) => startsOn !== null && startsOn > day);
    const placed = placementOn(placements, day) ?? coming ?? placements.at(-1);
    if (!placed)
        return { terms: [], closures: [] };
    const days = (table) => unit.rows(`select starts_on as "startsOn", ends_on as "endsOn" from ${table}
       where provider_id = $1 and school_id = $2 order by starts_on`, [providerId, placed.schoolId]);
    return { terms: await days("school_term"), closures: await days("school_closure") };
}
//# sourceMappingURL=school-calendar.query.js.map