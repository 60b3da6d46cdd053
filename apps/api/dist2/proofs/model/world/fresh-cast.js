import { randomUUID } from "node:crypto";
import { fixtureId } from "../../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../../features/testing/fixture-viewer.js";
const providerId = fixtureId("provider", 1);
const numbered = (kind, count) => Array.from({ length: count }, (_, at) => fixtureId(kind, at + 1));
/** A trainee of whom nothing is recorded yet, placed with the fixture's mentor, and somebody without a role. */
export async function freshCast({ graph: { database }, assignmentId }) {
    const [traineeId, traineePersonId, newcomerId] = [randomUUID(), randomUUID(), randomUUID()];
    const mentorId = fixtureViewer("mentor").personId;
    const [schoolId, hubId] = [fixtureId("school", 1), fixtureId("hub", 1)];
    await database.write({ providerId }, async (unit) => {
        await unit.affected(`insert into person (provider_id, id, given_names, family_name)
       values ($1, $2, 'Model', 'Trainee'), ($1, $3, 'Model', 'Newcomer')`, [providerId, traineePersonId, newcomerId]);
        await unit.affected(`insert into trainee (provider_id, id, person_id, cohort_id, hub_id, subject_id, provider_trainee_id, status,
         started_on) values ($1, $2, $3, $4, $5, $6, $7, 'training', '2025-09-01')`, [
            ...[providerId, traineeId, traineePersonId, fixtureId("cohort", 2), hubId],
            ...[fixtureId("subject", 1), `model-${traineeId}`],
        ]);
        await unit.affected(`insert into placement (provider_id, id, trainee_id, school_id, position, mentor_id)
       values ($1, $2, $3, $4, 1, $5)`, [providerId, randomUUID(), traineeId, schoolId, mentorId]);
        await unit.affected(`insert into reach (provider_id, person_id, trainee_id, relation, from_on)
       values ($1, $2, $3, 'caseload', '2025-09-01'), ($1, $4, $3, 'self', '2025-09-01')`, [providerId, mentorId, traineeId, traineePersonId]);
    });
    return {
        ...{ traineeId, traineePersonId, newcomerId, schoolId, hubId, assignmentId },
        reviewPointId: fixtureId("review-point", 22),
        strandIds: numbered("strand", 3),
        levelIds: numbered("level", 4),
        personOf: {
            ...{ trainee: traineePersonId, mentor: mentorId, lead: fixtureViewer("lead-mentor").personId },
            ...{ director: fixtureViewer("hub-director").personId },
            administrator: fixtureViewer("provider-admin").personId,
            outsider: fixtureViewer("exam-board").personId,
        },
    };
}
//# sourceMappingURL=fresh-cast.js.map