import { traineeRelations, } from "@reviewpoint/domain/partnership";
const traineesAtOnce = 300;
/**
 * Brings the reach of some trainees in line with roles and placements, in the transaction that changed those. Hubs,
 * subjects and schools are told apart by their identifiers, which serve as their codes here.
 *
 * @param personId Whose reach alone is touched, because nobody else's roles changed; everybody's without it. Who reaches
 *   whom depends on nobody else's roles.
 */
export async function keepReach(unit, providerId, trainees, personId = null) {
    const holdings = await roleHoldings(unit, providerId, personId);
    const isTheirs = (one) => personId === null || one.personId === personId;
    for (let from = 0; from < trainees.length; from += traineesAtOnce) {
        const some = trainees.slice(from, from + traineesAtOnce);
        const ids = some.map(({ id }) => id);
        const placements = await placementsOf(unit, providerId, ids);
        const recorded = await recordedReach(unit, providerId, ids, personId);
        const differing = some.flatMap((trainee) => {
            const all = traineeRelations(related(trainee, placements.get(trainee.id) ?? []), holdings);
            const wanted = all.filter(isTheirs);
            const same = fingerprint(wanted) === fingerprint(recorded.get(trainee.id) ?? []);
            return same ? [] : [{ id: trainee.id, wanted }];
        });
        const stale = differing.map(({ id }) => id).filter((id) => recorded.has(id));
        if (stale.length > 0) {
            await unit.affected(`delete from reach where provider_id = $1 and trainee_id = any($2::uuid[])
         and person_id = coalesce($3::uuid, person_id)`, [providerId, stale, personId]);
        }
        await insertReach(unit, differing.flatMap(({ wanted }) => wanted.map((one) => [providerId, one.personId, one.traineeId, one.relation, one.from, one.until])));
    }
}
const rowsAtOnce = 1000;
const columns = ["provider_id", "person_id", "trainee_id", "relation", "from_on", "until_on"];
async function insertReach(unit, rows) {
    for (let from = 0; from < rows.length; from += rowsAtOnce) {
        const some = rows.slice(from, from + rowsAtOnce);
        const places = some.map((_, row) => `(${columns.map((__, at) => `$${row * columns.length + at + 1}`)})`);
        await unit.affected(`insert into reach (${columns}) values ${places}`, some.flat());
    }
}
const related = (trainee, placements) => ({
    id: trainee.id,
    personId: trainee.personId,
    hubCode: trainee.hubId,
    subjectCode: trainee.subjectId,
    startedOn: trainee.startedOn,
    placements,
});
const fingerprint = (relations) => relations
    .map((each) => JSON.stringify([each.personId, each.relation, each.from, each.until]))
    .sort()
    .join();
function roleHoldings(unit, providerId, personId) {
    return unit.rows(`select person_id as "personId", role, hub_id as "hubCode", subject_id as "subjectCode", school_id as "schoolUrn",
       from_on as "from", until_on as "until"
     from role_holding
     where provider_id = $1 and role <> 'trainee' and ($2::uuid is null or person_id = $2::uuid)`, [providerId, personId]);
}
async function placementsOf(unit, providerId, traineeIds) {
    const rows = await unit.rows(`select trainee_id as "traineeId", school_id as "schoolUrn", starts_on as "startsOn", ends_on as "endsOn",
       mentor_id as "mentorId"
     from placement where provider_id = $1 and trainee_id = any($2::uuid[]) order by position`, [providerId, traineeIds]);
    return groupedBy(rows);
}
async function recordedReach(unit, providerId, traineeIds, personId) {
    const rows = await unit.rows(`select person_id as "personId", trainee_id as "traineeId", relation, from_on as "from", until_on as "until"
     from reach where provider_id = $1 and trainee_id = any($2::uuid[])
       and ($3::uuid is null or person_id = $3::uuid)`, [providerId, traineeIds, personId]);
    return groupedBy(rows);
}
function groupedBy(rows) {
    const lists = new Map();
    for (const row of rows) {
        const list = lists.get(row.traineeId);
        if (list)
            list.push(row);
        else
            lists.set(row.traineeId, [row]);
    }
    return lists;
}
//# sourceMappingURL=keep-reach.js.map