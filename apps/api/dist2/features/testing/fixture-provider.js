import { fixtureId } from "./fixture-id.js";
import { insertCurriculum } from "./insert/insert-curriculum.js";
import { insertPartnership } from "./insert/insert-partnership.js";
import { insertCohorts } from "./insert/insert-cohorts.js";
/** Fills an empty database with one small invented provider whose every id, name and judgement is the same each time. */
export async function insertFixture(database, { trainees, provider = 1 }) {
    const providerId = fixtureId("provider", provider);
    await database.administer(async (unit) => {
        const row = [
            providerId,
            provider === 1 ? "fixture" : `fixture-${provider}`,
            "Fixture Training",
            "2024-09-01Z",
        ];
        await unit.affected("insert into provider (id, slug, name, created_at) values ($1, $2, $3, $4)", row);
        await unit.within({ providerId }, async (rows) => {
            await insertPartnership(rows, providerId);
            await insertCurriculum(rows, providerId);
            await insertCohorts(rows, providerId, trainees);
        });
    }, { statementTimeout: 0 });
}
//# sourceMappingURL=fixture-provider.js.map