import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { WriteUnit } from "../../database/index.js";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { type Exercising, exercising, ownPolicy } from "../../features/moderation/testing/exercising.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../features/testing/graph-for-test.js";
import { pathsTo } from "../seals/paths.js";
import { withoutChance } from "../seals/worlds.js";

/** Who plans elsewhere, and here judges every piece blind. */
const moderator = fixtureViewer("lead-mentor");
const reviewPoint = fixtureId("review-point", 21);
const schema = buildGraphSchema();
const everything = { ...ownPolicy, size: { kind: "all" } };

type Answer = Readonly<Record<string, Readonly<Record<string, unknown>>>> &
  Record<"recordJudgements", { currentVersion?: number }>;

/** A provider in which the lead mentor has all judgements of mathematics at a review point to judge blind. */
interface World {
  readonly graph: GraphForTest;
  readonly exercise: Exercising;
  readonly exerciseId: string;
  readonly traineeId: string;
}

/** Worlds that differ in the level of one judgement to be judged blind, and in nothing else. */
async function worlds(): Promise<World[]> {
  const made: World[] = [];
  for (const rank of [1, 4]) {
    const graph = await graphForTest({ trainees: 12 });
    const exercise = exercising(graph);
    const traineeId = await graph.database.write(moderator, (unit) => judgeAgain(unit, rank));
    const { id } = await exercise.allotted({ policy: everything }, [moderator]);
    made.push({ graph, exercise, exerciseId: id, traineeId });
  }
  return made;
}

/** Supersedes one judgement by another of this level, and gives its trainee. */
async function judgeAgain(unit: WriteUnit, rank: number): Promise<string> {
  const [one] = await unit.rows<{ id: string; traineeId: string }>(
    `select judgement_id as id, trainee_id as "traineeId" from standing
     join trainee on trainee.id = trainee_id where review_point_id = $1 and state = 'judged'
       and trainee.subject_id = $2 and trainee.status <> 'withdrawn' order by trainee_id, strand_id limit 1`,
    [reviewPoint, fixtureId("subject", 1)],
  );
  if (!one) throw new Error("the fixture has no judgement there");
  const again = fixtureId("judgement", 990_001);
  await unit.affected(
    `insert into judgement (provider_id, id, trainee_id, review_point_id, strand_id, level_id, assessor_id, judged_on,
       evidence, recorded_at, supersedes_id)
     select provider_id, $1, trainee_id, review_point_id, strand_id, $3, assessor_id, judged_on, null,
       '2026-01-30T09:00:00Z', id from judgement where id = $2`,
    [again, one.id, fixtureId("level", rank)],
  );
  await unit.affected("update standing set judgement_id = $1, level_rank = $3 where judgement_id = $2", [
    ...[again, one.id, rank],
  ]);
  return one.traineeId;
}

let all: World[];
beforeAll(async () => {
  all = await worlds();
}, 120_000);
afterAll(() => Promise.all((all ?? []).map(({ graph }) => graph.close())));

const given = {
  ...{ first: "2", code: '"C2025"', reviewPoint: '"R1"', academicYear: "2025", by: "[]" },
  where: '{ cohort: "C2025" }',
  "Query.people(filter)": "{ role: LEAD_MENTOR }",
  "Query.trainees(filter)": '{ cohort: "C2025", hub: "EAST", subject: "MATH" }',
  "Query.movement(where)": '{ cohort: "C2025", from: "R1", to: "R2" }',
};

/** Answers of both worlds to a question of the moderator's, where identifiers of chance are alike. */
async function answers(text: string): Promise<string[]> {
  const told: string[] = [];
  for (const { graph, exerciseId, traineeId } of all) {
    const asked = text.replaceAll("EXERCISE", exerciseId).replaceAll("TRAINEE", traineeId);
    const { data, errors } = await graph.ask(asked, moderator);
    told.push(withoutChance(JSON.stringify(data ?? errors?.map(({ message }) => message))));
  }
  return told;
}

describe("what is to be judged blind", () => {
  test("the worlds differ for somebody who judges nothing", async () => {
    const leader = fixtureViewer("leadership-team");
    const told: string[] = [];
    for (const { graph, traineeId } of all) {
      const text = `{ trainee(id: "${traineeId}") { standings(reviewPoint: "R1") { level { code } } } }`;
      told.push(JSON.stringify((await graph.ask(text, leader)).data));
    }
    expect(told[0]).not.toBe(told[1]);
  });

  test.each(["Judgement", "Standing", "ModerationPiece", "ModerationOutcome"])(
    "is not told by any way to a %s",
    async (type) => {
      const ids: Readonly<Record<string, string>> = {
        ...given,
        "Query.exercise(id)": '"EXERCISE"',
        id: '"TRAINEE"',
      };
      const documents = pathsTo(schema, type, type === "ModerationPiece" ? 3 : 2, ids);
      expect(documents.length).toBeGreaterThan(0);
      for (const text of documents) {
        const [one, other] = await answers(text);
        expect([text, one]).toEqual([text, other]);
      }
    },
    300_000,
  );

  test.each([
    'exercise(id: "EXERCISE") { pieces(first: 50) { nodes { firstMark bandName flags reasons sealed allotments { value } } } }',
    'exercise(id: "EXERCISE") { agreement { before { n } } outcomes { sentence } changes { valueBefore } stalePieces }',
    'exercise(id: "EXERCISE") { rehearsal { figures { coverage(by: ["band"]) { labels population } } } plans { figures { population } } }',
    'ownSeverity { estimate } exercise(id: "EXERCISE") { severity { estimate } seed }',
    'trainee(id: "TRAINEE") { standings(reviewPoint: "R1") { level { code } judgement { id } } onTrack(reviewPoint: "R1") { status } }',
    'trainee(id: "TRAINEE") { judgements(first: 20) { nodes { level { code } evidence } } }',
    'trainees(first: 50, filter: { cohort: "C2025", reviewPoint: "R1", belowExpected: true }) { nodes { id } }',
    'watchList(first: 50, where: { cohort: "C2025", reviewPoint: "R1" }) { nodes { reasons { rule } } }',
  ])("is not told by { %s }", async (selection) => {
    const [one, other] = await answers(`{ ${selection} }`);
    expect(one).toBe(other);
    expect(one).not.toContain('"firstMark":"');
  });

  test("is not told by acts that are only validated", async () => {
    for (const level of [1, 2, 3, 4]) {
      const told: string[] = [];
      for (const { graph, traineeId } of all) {
        const text = `mutation { recordJudgements(input: { idempotencyKey: "${randomUUID()}", validateOnly: true, expectedVersion: 1,
          traineeId: "${traineeId}", reviewPointId: "${reviewPoint}", judgements: [{ strandId: "${fixtureId("strand", 1)}",
          levelId: "${fixtureId("level", level)}", judgedOn: "2026-02-03" }] }) { __typename ... on Refusal { code } } }`;
        told.push(JSON.stringify((await graph.ask(text, moderator)).data));
      }
      expect(told[0]).toBe(told[1]);
    }
  });

  test("row security alone hides it in every table but the counted cells, which count whole groups", async () => {
    const [world] = all as [World];
    const tables = await world.graph.database.administer((unit) =>
      unit.rows<{ name: string }>(`select relname as name from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'v')
          and relname not in ('schema_migration', 'progress_cell')
          and has_table_privilege('reviewpoint_app', oid, 'select') order by relname`),
    );
    const differing: string[] = [];
    for (const { name } of tables) {
      const told: string[] = [];
      for (const { graph } of all) {
        const [row] = await graph.database.read(moderator, (unit) =>
          unit.rows<{ all: string }>(
            `select coalesce(json_agg(line), '[]')::text as all from (select to_json(t)::text as line from ${name} t) lines`,
          ),
        );
        const lines = (JSON.parse(row?.all ?? "[]") as string[]).map((line) => withoutChance(line));
        told.push(lines.sort().join("\n"));
      }
      if (told[0] !== told[1]) differing.push(name);
    }
    expect(differing).toEqual([]);
  });

  test("keeps nobody from judging the same trainee at another review point, and stays hidden and as it was", async () => {
    const leader = fixtureViewer("leadership-team");
    const levels = `{ standings(reviewPoint: "R1") { level { code } } }`;
    for (const { graph, traineeId } of all) {
      const text = `{ trainee(id: "${traineeId}") ${levels} }`;
      const before = JSON.stringify((await graph.ask(text, leader)).data);
      const judging = `mutation ($version: Int!) { recordJudgements(input: { idempotencyKey: "${randomUUID()}", expectedVersion: $version,
        traineeId: "${traineeId}", reviewPointId: "${fixtureId("review-point", 22)}", judgements: [{ strandId: "${fixtureId("strand", 1)}",
        levelId: "${fixtureId("level", 3)}", judgedOn: "2026-02-03", evidence: "Two lessons." }] }) { __typename
        ... on Conflict { currentVersion } ... on Refusal { code message }
        ... on RecordJudgementsPayload { recorded judgements { trainee ${levels} } } } }`;
      const first = (await graph.ask(judging, moderator, { version: 0 })).data as Answer;
      const version = first["recordJudgements"]["currentVersion"];
      const done =
        version === undefined ? first : ((await graph.ask(judging, moderator, { version })).data as Answer);
      expect(done["recordJudgements"]).toMatchObject({ recorded: true });
      expect(JSON.stringify(done)).not.toMatch(/"level":\{/);
      expect(JSON.stringify((await graph.ask(text, leader)).data)).toBe(before);
      const hidden = await graph.database.read(moderator, (unit) =>
        unit.rows("select from standing where trainee_id = $1 and review_point_id = $2", [
          traineeId,
          reviewPoint,
        ]),
      );
      expect(hidden).toEqual([]);
    }
  });

  test("nobody reads a seed before it is revealed", async () => {
    for (const { graph } of all) {
      const seeds = await graph.database.read(fixtureViewer("leadership-team"), (unit) =>
        unit.rows("select seed from moderation_seed"),
      );
      expect(seeds).toEqual([]);
    }
  });
});
