import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { movement, type StandingRow, tally } from "@reviewpoint/domain/progress";
import sql from "sql-template-tag";
import { createContext, type GraphContext } from "../../graph/index.js";
import type { Role } from "../../identity/index.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { readCounts } from "./cell/cell.query.js";
import type { ProgressDimension } from "./cell/progress.enum.js";
import { readFlows } from "./movement/movement.query.js";
import { progressGuards } from "./progress.guards.js";
import { narrow } from "./narrowing/narrow.js";

const counting = progressGuards.Query.progress;
let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

type Row = Omit<StandingRow, "cohortCode" | "hubCode" | "subjectCode"> & {
  readonly reviewPointId: string;
  readonly strandId: string;
  readonly hubId: string | null;
  readonly subjectId: string;
};

/** The same rows as the statement counts, one by one and without any of its conditions but the cohort. */
const rowsOf = (context: GraphContext, cohort: string): Promise<Row[]> =>
  context.read<Row>(sql`select standing.trainee_id as "traineeId", standing.review_point_id as "reviewPointId",
    standing.strand_id as "strandId", standing.hub_id as "hubId", standing.subject_id as "subjectId", standing.state,
    standing.level_rank as "levelRank", standing.expected_rank as "expectedRank", review_point.code as "reviewPointCode",
    strand.code as "strandCode" from standing join cohort on cohort.id = standing.cohort_id
    join review_point on review_point.id = standing.review_point_id join strand on strand.id = standing.strand_id
    where cohort.code = ${cohort}`);

const idOf = {
  REVIEW_POINT: "reviewPointId",
  STRAND: "strandId",
  HUB: "hubId",
  SUBJECT: "subjectId",
} as const;
const dimensions = Object.keys(idOf) as (keyof typeof idOf)[];
/** Every set of dimensions, from none to all. */
const choices = Array.from({ length: 2 ** dimensions.length }, (_, bits) =>
  dimensions.filter((_d, n) => bits & (1 << n)),
);
const text = (cells: readonly object[]) =>
  cells.map((cell) => JSON.stringify(Object.entries(cell).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();

test.each(choices.map((by) => [by.join(" × ") || "nothing", by] as const))(
  "the statement and the domain's tally count the same by %s",
  async (_, by: readonly ProgressDimension[]) => {
    for (const role of ["line-manager", "hub-director"] satisfies Role[]) {
      const viewer = fixtureViewer(role);
      const context = createContext(graph.database, viewer);
      const own = (row: Row) =>
        viewer.scope.kind === "PROVIDER" || viewer.scope.hubIds.includes(row.hubId ?? "");
      for (const where of [{ cohort: "C2024" }, { cohort: "C2025", reviewPoint: "R1", strand: "ADAPT" }]) {
        const rows = (await rowsOf(context, where.cohort)).filter(
          (row) =>
            own(row) && (!where.reviewPoint || (row.reviewPointCode === "R1" && row.strandCode === "ADAPT")),
        );
        const keys = by.map((dimension) => idOf[dimension as keyof typeof idOf]);
        const counted = await readCounts(await narrow(counting, { where }, context), by, context);
        expect(text(counted)).toEqual(text(tally(rows, [...keys, "state", "levelRank", "expectedRank"])));
        expect(rows.length).toBeGreaterThan(10);
      }
    }
  },
);

test("the statement and the domain's movement count the same flows, in the same order", async () => {
  const context = createContext(graph.database, fixtureViewer("line-manager"));
  const narrowing = await narrow(counting, { where: { cohort: "C2024", reviewPoint: "R1" } }, context);
  const rows = await rowsOf(context, "C2024");
  const to = narrowing.frame.reviewPoints.find(({ code }) => code === "R3");
  const at = (code: string) => rows.filter(({ reviewPointCode }) => reviewPointCode === code);
  const decided = movement(at("R1"), at("R3")).map(({ direction: _, ...flow }) => flow);
  expect(await readFlows(narrowing, to?.id ?? "", context)).toEqual(decided);
  expect(decided.length).toBeGreaterThan(5);
});

test("counting row by row, as schools need it, gives what cells give", async () => {
  const context = createContext(graph.database, fixtureViewer("line-manager"));
  const narrowing = await narrow(counting, { where: { cohort: "C2025" } }, context);
  const bySchool = await readCounts(narrowing, ["STRAND", "SCHOOL"], context);
  const byStrand = await readCounts(narrowing, ["STRAND"], context);
  const summed = new Map<string, number>();
  for (const { strandId, state, levelRank, expectedRank, count } of bySchool) {
    const key = JSON.stringify([strandId, state, levelRank, expectedRank]);
    summed.set(key, (summed.get(key) ?? 0) + count);
  }
  const cells = byStrand.map(({ count, strandId, state, levelRank, expectedRank }) => [
    JSON.stringify([strandId, state, levelRank, expectedRank]),
    count,
  ]);
  expect(summed).toEqual(new Map(cells as [string, number][]));
});
