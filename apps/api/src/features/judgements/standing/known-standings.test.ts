import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { standingState } from "@reviewpoint/domain/judgements";
import sql from "sql-template-tag";
import { createContext } from "../../../graph/index.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { knownStandings } from "./known-standings.query.js";

const viewer = fixtureViewer("line-manager");
let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
  await graph.database.write(viewer, async (unit) => {
    // some are away in every way, whatever they were judged
    for (const [n, dates] of [
      [3, [null, "2025-11-03", "2025-11-10"]],
      [4, [null, "2025-11-03", null]],
      [5, ["2025-10-01", "2025-09-20", null]],
      [6, ["2026-02-20", null, null]],
    ] as const) {
      await unit.affected(
        "update trainee set withdrawn_on = $2, deferred_on = $3, returned_on = $4 where id = $1",
        [fixtureId("trainee", 2_000_000 + n), ...dates],
      );
    }
  });
});
afterAll(() => graph?.close());

interface Known {
  readonly state: string;
  readonly levelRank: number | null;
  readonly judgementId: string | null;
  readonly withdrawnOn: string | null;
  readonly deferredOn: string | null;
  readonly returnedOn: string | null;
  readonly closesOn: string;
  /** The newest judgement that had come in, found another way. */
  readonly newestId: string | null;
}

test.each(["2025-10-01T00:00:00Z", "2025-11-25T00:00:00Z", "2026-02-02T12:00:00Z", "2030-01-01T00:00:00Z"])(
  "as of %s, the statement says what the domain says of what had come in",
  async (asOf) => {
    const { read } = createContext(graph.database, viewer);
    const rows = await read<Known>(sql`with ${knownStandings(asOf)}
      select standing.state, standing.level_rank as "levelRank", standing.judgement_id as "judgementId",
        trainee.withdrawn_on as "withdrawnOn", trainee.deferred_on as "deferredOn", trainee.returned_on as "returnedOn",
        review_point.closes_on as "closesOn", (select judgement.id from judgement
          where judgement.trainee_id = standing.trainee_id and judgement.strand_id = standing.strand_id
            and judgement.review_point_id = standing.review_point_id and judgement.recorded_at <= ${asOf}::timestamptz
          order by judgement.recorded_at desc, (judgement.supersedes_id is null) limit 1) as "newestId"
      from standing join trainee on trainee.id = standing.trainee_id
      join review_point on review_point.id = standing.review_point_id`);
    expect(rows.length).toBe(2 * 30 * 9);
    for (const row of rows) {
      const judgement = row.newestId === null ? null : { levelCode: "" };
      expect(row.judgementId).toBe(row.newestId);
      expect(row.levelRank === null).toBe(row.newestId === null);
      expect(row.state).toBe(standingState(row, row, judgement));
    }
    const states = new Set(rows.map(({ state }) => state));
    expect(states).toContain("deferred");
    expect(states).toContain("withdrawn");
  },
);

test("every figure and list asked as of now is what it is now, and before the first judgement nothing is judged", async () => {
  const now = "2030-01-01T00:00:00Z";
  const before = "2020-01-01T00:00:00Z";
  const text = (asOf: string) => `query {
    progress(where: { cohort: "C2024"${asOf && `, asOf: ${asOf}`} }, by: [REVIEW_POINT, STRAND, HUB]) { count denominator level { code } state }
    movement(where: { cohort: "C2024", from: "R1", to: "R2"${asOf && `, asOf: ${asOf}`} }) { count fromState toState }
    trainees(first: 100, filter: { cohort: "C2024" }) { nodes {
      standings${asOf && `(asOf: ${asOf})`} { state level { code } judgement { id } } } } }`;
  // standings of trainees whose days away were changed above are not kept anew: they are of the other cohort
  const today = await graph.ask(text(""), viewer);
  expect(today.errors).toBeUndefined();
  expect(await graph.ask(text(`"${now}"`), viewer)).toEqual(today);
  const answer = JSON.stringify(await graph.ask(text(`"${before}"`), viewer));
  expect(answer).toContain('"NOT_JUDGED"');
  expect(answer).not.toMatch(/"judgement":\{/);
  expect(answer).not.toMatch(/"count":[1-9]\d*,"denominator":\d+,"level":\{/);
});

test("completeness, the watch list and who is on track are told as of an instant, too", async () => {
  const text = `query ($asOf: DateTime!, $where: ProgressFilter!) {
    completeness(where: $where, by: HUB) { due judged missing notDue }
    watchList(first: 100, where: $where) { totalCount nodes { reasons { rule } } }
    trainees(first: 1, filter: { cohort: "C2025" }) { nodes { onTrack(reviewPoint: "R1", asOf: $asOf) { status strandsJudged } } } }`;
  const at = async (asOf: string) => {
    const where = { cohort: "C2025", reviewPoint: "R1", asOf };
    const { data, errors } = await graph.ask(text, viewer, { asOf, where });
    expect(errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: an answer
    return data as any;
  };
  const [open, later] = [await at("2025-11-14T12:00:00Z"), await at("2026-01-20T12:00:00Z")];
  const judged = (one: { completeness: { judged: number }[] }) =>
    one.completeness.reduce((sum, row) => sum + row.judged, 0);
  expect(judged(open)).toBe(0);
  expect(judged(later)).toBeGreaterThan(0);
  expect(open.trainees.nodes[0].onTrack.strandsJudged).toBe(0);
  expect(later.trainees.nodes[0].onTrack.strandsJudged).toBeGreaterThan(0);
  expect(later.watchList.totalCount).not.toBe(open.watchList.totalCount);
});
