import { fixtureId } from "./fixture-id.js";
import { fixtureViewer } from "./fixture-viewer.js";
/** Makes the fixture's mentor the mentor of the fixture's trainees with these numbers; the first unless said. */
export async function insertCaseload(database, trainees = [2_000_000]) {
    const mentor = fixtureViewer("mentor");
    await database.write(mentor, async (unit) => {
        for (const number of trainees) {
            await unit.affected(`insert into reach (provider_id, person_id, trainee_id, relation, from_on)
         values ($1, $2, $3, 'caseload', '2025-09-01')`, [mentor.providerId, mentor.personId, fixtureId("trainee", number)]);
        }
    });
}
//# sourceMappingURL=insert-caseload.js.map