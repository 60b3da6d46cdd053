import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { tally } from "@reviewpoint/domain/progress";
import fc from "fast-check";
import type { Database, WriteUnit } from "../../../database/index.js";
import { differingCells, verifyCells } from "../cell/verify-cells.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { knownCohorts } from "../review-point/known-cohort.query.js";
import { keepStandings } from "./keep-standings.js";

const tenant = { providerId: fixtureId("provider", 1) };
const { providerId } = tenant;
let graph: GraphForTest;
let database: Database;
let traineeIds: readonly string[];
beforeAll(async () => {
  graph = await graphForTest({ trainees: 4 }, { trainees: 4, provider: 2 });
  database = graph.database;
  const rows = await database.read(tenant, (unit) =>
    unit.rows<{ id: string }>("select id from trainee order by id"),
  );
  traineeIds = rows.map(({ id }) => id);
});
afterAll(() => graph?.close());

const dimensions = [
  ...["cohortId", "reviewPointId", "strandId", "hubId", "subjectId", "state", "levelRank", "expectedRank"],
] as const;
const columns = `cohort_id as "cohortId", review_point_id as "reviewPointId", strand_id as "strandId",
  hub_id as "hubId", subject_id as "subjectId", state, level_rank as "levelRank", expected_rank as "expectedRank"`;
const sorted = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => JSON.stringify([...dimensions.map((name) => row[name]), row["count"]])).sort();

/** Kept cells beside what the domain counts of the standings. */
async function cellsAndTally() {
  return database.read(tenant, async (unit) => {
    const kept = await unit.rows<Record<string, unknown>>(
      `select ${columns}, trainees as count from progress_cell where trainees <> 0`,
    );
    const standings = await unit.rows<Record<string, never>>(`select ${columns} from standing`);
    return { kept: sorted(kept), counted: sorted(tally(standings, [...dimensions])) };
  });
}

/** One thing that happens to one trainee. */
type Happening =
  | {
      readonly kind: "judged";
      readonly trainee: number;
      readonly point: number;
      readonly strand: number;
      readonly level: number;
    }
  | { readonly kind: "moved"; readonly trainee: number; readonly hub: number | null }
  | {
      readonly kind: "left";
      readonly trainee: number;
      readonly column: "withdrawn_on" | "deferred_on";
      readonly day: string | null;
    }
  | { readonly kind: "changed cohort"; readonly trainee: number; readonly cohort: number };

const trainee = fc.nat({ max: 7 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    ...{ kind: fc.constant("judged" as const), trainee, point: fc.nat({ max: 2 }) },
    ...{ strand: fc.nat({ max: 2 }), level: fc.nat({ max: 3 }) },
  }),
  fc.record({ kind: fc.constant("moved" as const), trainee, hub: fc.constantFrom(null, 1, 2) }),
  fc.record({
    ...{ kind: fc.constant("left" as const), trainee },
    ...{ column: fc.constantFrom("withdrawn_on" as const, "deferred_on" as const) },
    day: fc.constantFrom(null, "2025-12-01", "2026-03-01"),
  }),
  fc.record({ kind: fc.constant("changed cohort" as const), trainee, cohort: fc.constantFrom(1, 2) }),
);

/** Writes what happened, and what follows from it, as an import does. */
async function write(unit: WriteUnit, happenings: readonly Happening[]): Promise<void> {
  const cohorts = await knownCohorts(unit, providerId);
  const inOrder = [...happenings].sort((a, b) => a.trainee - b.trainee);
  for (const each of inOrder) await writeOne(unit, each, cohorts);
  const context = { unit, providerId, today: "2026-04-01", now: "2026-04-01T09:00:00Z", newId: randomUUID };
  await keepStandings(
    context,
    happenings.map((each) => ({ id: traineeIds[each.trainee] ?? "" })),
    cohorts,
  );
}

async function writeOne(unit: WriteUnit, each: Happening, cohorts: Awaited<ReturnType<typeof knownCohorts>>) {
  const id = traineeIds[each.trainee];
  const set = (column: string, value: unknown) =>
    unit.affected(`update trainee set ${column} = $2 where id = $1`, [id, value]);
  if (each.kind === "moved") return set("hub_id", each.hub === null ? null : fixtureId("hub", each.hub));
  if (each.kind === "left") return set(each.column, each.day);
  if (each.kind === "changed cohort") return set("cohort_id", fixtureId("cohort", each.cohort));
  const [held] = await unit.rows<{ cohortId: string }>(
    `select cohort_id as "cohortId" from trainee where id = $1 for no key update`,
    [id],
  );
  const cohort = cohorts.find((one) => one.id === held?.cohortId);
  const place = [id, cohort?.reviewPoints[each.point]?.id, cohort?.strands[each.strand]?.id];
  const [current] = await unit.rows<{ id: string }>(
    `select id from judgement where trainee_id = $1 and review_point_id = $2 and strand_id = $3 and not exists
       (select from judgement later where later.supersedes_id = judgement.id)`,
    place,
  );
  return unit.affected(
    `insert into judgement (provider_id, id, trainee_id, review_point_id, strand_id, level_id, judged_on, recorded_at,
       supersedes_id) values ($1, $2, $3, $4, $5, $6, '2026-03-02', '2026-03-02T10:00:00Z', $7)`,
    [providerId, randomUUID(), ...place, cohort?.levels[each.level]?.id, current?.id ?? null],
  );
}

test("kept cells are what the domain counts, after any sequence of writes", async () => {
  const some = fc.array(happening, { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.array(some, { minLength: 1, maxLength: 4 }), async (transactions) => {
      for (const happenings of transactions) await database.write(tenant, (unit) => write(unit, happenings));
      const { kept, counted } = await cellsAndTally();
      expect(kept).toEqual(counted);
    }),
    { numRuns: 25 },
  );
});

test("writers at the same time lose nothing, even about the same trainee", async () => {
  const all = fc.sample(fc.array(happening, { minLength: 1, maxLength: 4 }), { numRuns: 40, seed: 7 });
  await Promise.all(all.map((happenings) => database.write(tenant, (unit) => write(unit, happenings))));
  const { kept, counted } = await cellsAndTally();
  expect(kept).toEqual(counted);
});

test("a transaction that fails leaves cells as they were", async () => {
  const before = await cellsAndTally();
  const failing = database.write(tenant, async (unit) => {
    await write(unit, [
      { kind: "moved", trainee: 0, hub: null },
      { kind: "moved", trainee: 1, hub: 2 },
    ]);
    throw new Error("no");
  });
  await expect(failing).rejects.toThrow("no");
  expect(await cellsAndTally()).toEqual(before);
});

test("cells that went astray are found and mended, while others write, and another provider's are left alone", async () => {
  await database.write(tenant, async (unit) => {
    await unit.affected("update standing set level_rank = 4 where state = 'judged' and trainee_id = $1", [
      traineeIds[0],
    ]);
    await unit.affected("update progress_cell set trainees = trainees + 3 where state = 'not_judged'");
  });
  const found = await verifyCells(database, tenant, false);
  expect(found).toBeGreaterThan(5);
  const meanwhile = fc.sample(fc.array(happening, { minLength: 1, maxLength: 3 }), { numRuns: 10, seed: 3 });
  await Promise.all([
    verifyCells(database, tenant, true),
    ...meanwhile.map((happenings) => database.write(tenant, (unit) => write(unit, happenings))),
    verifyCells(database, tenant, true),
  ]);
  expect(await database.read(tenant, differingCells)).toEqual([]);
  const other = { providerId: fixtureId("provider", 2) };
  expect(await verifyCells(database, other, false)).toBe(0);
});
