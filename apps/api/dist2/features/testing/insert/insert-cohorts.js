import { reviewPointTable } from "../../judgements/review-point/review-point.table.js";
import { cohortTable } from "../../partnership/cohort/cohort.table.js";
import { fixtureCohorts } from "../fixture-cohort.js";
import { fixtureId } from "../fixture-id.js";
import { insertJudgements } from "./insert-judgements.js";
import { insertTrainees } from "./insert-trainees.js";
/** A finished cohort and one in its second review point, each of so many trainees. */
export async function insertCohorts(unit, providerId, trainees) {
    await unit.insert(cohortTable, fixtureCohorts.map(({ number, year }) => ({
        ...{
            providerId,
            id: fixtureId("cohort", number),
            code: `C${year}`,
            name: `${year}-${(year + 1) % 100}`,
        },
        ...{ academicYear: year, frameworkId: fixtureId("framework", 1) },
        ...{ startsOn: `${year}-09-01`, endsOn: `${year + 1}-07-31` },
    })));
    await unit.insert(reviewPointTable, fixtureCohorts.flatMap(({ number, windows }) => windows.map(([opensOn, closesOn], index) => ({
        ...{
            providerId,
            id: fixtureId("review-point", number * 10 + index + 1),
            cohortId: fixtureId("cohort", number),
        },
        ...{ code: `R${index + 1}`, name: `Review ${index + 1}`, position: index + 1, opensOn, closesOn },
    }))));
    for (const cohort of fixtureCohorts) {
        const rows = await insertTrainees(unit, providerId, cohort, trainees);
        await insertJudgements(unit, providerId, cohort, rows);
    }
}
//# sourceMappingURL=insert-cohorts.js.map