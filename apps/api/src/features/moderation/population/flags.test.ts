import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { judgementPieces } from "./judgements.query.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 60 });
  // of somebody's work in the first year it is not known who judged it: nobody judged anything before
  await graph.database.administer((unit) =>
    unit.affected(`update judgement set assessor_id = null where id = (select judgement.id from judgement
      join review_point on review_point.id = review_point_id join cohort on cohort.id = cohort_id
      where not exists (select from judgement later where later.supersedes_id = judgement.id)
      order by academic_year, judgement.id limit 1)`),
  );
});
afterAll(() => graph?.close());

test("an assessor is new who judged nobody of an earlier year, and a school that had nobody", async () => {
  const { providerId } = fixtureViewer("leadership-team");
  await graph.database.read({ providerId, purpose: "moderation" }, async (unit) => {
    const cohorts = await unit.rows<{ id: string; year: number; pointId: string }>(
      `select cohort.id, academic_year as year, review_point.id as "pointId" from cohort
       join review_point on cohort_id = cohort.id order by academic_year, position`,
    );
    const judged = await unit.rows<{ id: string | null; year: number }>(
      `select distinct assessor_id as id, academic_year as year from judgement
       join review_point on review_point.id = review_point_id join cohort on cohort.id = cohort_id`,
    );
    const placed = await unit.rows<{ id: string; year: number }>(
      `select distinct school_id as id, academic_year as year from placement
       join trainee on trainee.id = trainee_id join cohort on cohort.id = cohort_id`,
    );
    const seen = new Set<string>();
    let unknown = 0;
    for (const { id, year, pointId } of cohorts) {
      const about = [providerId, fixtureId("observation", 99), year, id, []] as const;
      const question = {
        about,
        reviewPointId: pointId,
        assignmentId: null,
        opensOn: "2026-02-03",
        from: null,
        until: null,
      };
      for (const { assessor, schoolId, flags } of await judgementPieces(unit, question)) {
        const isNew = (one: string | null, all: readonly { id: string | null; year: number }[]) =>
          one !== null && all.every((past) => past.id !== one || past.year >= year);
        const expected = [
          ...(isNew(assessor, judged) ? ["new-assessor"] : []),
          ...(isNew(schoolId, placed) ? ["new-school"] : []),
        ];
        expect(flags.filter((flag) => flag.startsWith("new-"))).toEqual(expected);
        seen.add(expected.join(" "));
        if (assessor === null && year === cohorts[0]?.year) unknown += 1;
      }
    }
    expect(seen.size).toBeGreaterThan(1);
    expect(unknown).toBeGreaterThan(0);
  });
});
