import type { Database, WriteUnit } from "../../database/index.js";
import { fixtureId } from "./fixture-id.js";
import { insertCurriculum } from "./insert/insert-curriculum.js";
import { insertPartnership } from "./insert/insert-partnership.js";
import { insertCohorts } from "./insert/insert-cohorts.js";

/** How large a fixture is. */
export interface FixtureSize {
  /** Trainees in each of the two cohorts. */
  readonly trainees: number;
  /** Which provider this is, from 1: another number gives another provider's rows under the same words. */
  readonly provider?: number;
}

/** Fills an empty database with one small invented provider whose every id, name and judgement is the same each time. */
export async function insertFixture(
  database: Database,
  { trainees, provider = 1 }: FixtureSize,
): Promise<void> {
  const providerId = fixtureId("provider", provider);
  await database.administer(
    async (unit) => {
      const row = [
        providerId,
        provider === 1 ? "fixture" : `fixture-${provider}`,
        "Fixture Training",
        "2024-09-01Z",
      ];
      await unit.affected("insert into provider (id, slug, name, created_at) values ($1, $2, $3, $4)", row);
      await unit.within({ providerId }, async (rows: WriteUnit) => {
        await insertPartnership(rows, providerId);
        await insertCurriculum(rows, providerId);
        await insertCohorts(rows, providerId, trainees);
      });
    },
    { statementTimeout: 0 },
  );
}
