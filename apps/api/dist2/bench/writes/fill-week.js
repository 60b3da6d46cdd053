import { roleHoldingTable } from "../../features/partnership/person/role-holding.table.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { insertCaseload } from "../../features/testing/insert-caseload.js";
import { weekCaseload } from "./week-acts.js";
const providerId = fixtureId("provider", 1);
/** Makes those whom the week is about the mentor's caseload, and gives them the role of a trainee, as an import does. */
export async function fillWeek(database) {
    await insertCaseload(database, weekCaseload);
    await database.write({ providerId }, async (unit) => {
        const trainees = weekCaseload.map((number) => ({
            ...{ providerId, id: fixtureId("role", number), personId: fixtureId("person", number) },
            ...{ role: "trainee", hubId: null, subjectId: null, schoolId: null, cohortId: null },
            ...{ fromOn: "2025-09-01", untilOn: null, version: 1 },
        }));
        await unit.insert(roleHoldingTable, trainees);
    });
}
//# sourceMappingURL=fill-week.js.map