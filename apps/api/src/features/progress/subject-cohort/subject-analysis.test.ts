import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Viewer } from "../../../identity/index.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { insertJudgements } from "../../testing/insert/insert-judgements.js";
import { insertTrainees } from "../../testing/insert/insert-trainees.js";
import { inserting } from "../../testing/insert/inserting.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 90 });
}, 120_000);
afterAll(() => graph?.close());

const lead = fixtureViewer("lead-mentor");
const maths = fixtureId("subject", 1);
const [first, second] = [fixtureId("review-point", 21), fixtureId("review-point", 22)];
const rows = `trainees { trainee { id name } strands judged atExpected below { code } isAway rose stayed fell }
  strands { strand { id } judged missing below rose stayed fell share { status count denominator percent lower upper } }
  complete allAtExpected withStrandBelow away since { id }`;
const compared = `past { status from until trainees cohorts below within above otherVersions sentence }
  others { status verdict reached of othersReached othersOf sentence }`;

/** What is said of a subject at the review point; null where there is nothing. */
async function analysed(
  viewer: Viewer,
  { point = second, subjectId = maths, shown = `${rows} ${compared}` } = {},
) {
  const { data, errors } = await graph.ask(
    `query ($subject: ID!) { cohort(code: "C2025") { reviewPoints { id analysis(subjectId: $subject) { ${shown} } } } }`,
    viewer,
    { subject: subjectId },
  );
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: what is asked of it differs
  return (JSON.parse(JSON.stringify(data)) as any).cohort.reviewPoints.find(
    ({ id }: { id: string }) => id === point,
  ).analysis;
}

const counted = (text: string, values: readonly unknown[] = []) =>
  graph.database.read(lead, (unit) => unit.rows<Record<string, number>>(text, values));

describe("a subject's cohort", () => {
  test("stands strand by strand as it is recorded, and has moved since the review point before", async () => {
    const { strands, trainees, since } = await analysed(lead);
    const recorded = await counted(
      `select standing.strand_id as id, (count(*) filter (where standing.state = 'judged'))::int as judged,
         (count(*) filter (where standing.state = 'not_judged'))::int as missing,
         (count(*) filter (where standing.level_rank < standing.expected_rank))::int as below,
         (count(*) filter (where standing.level_rank > before.level_rank))::int as rose,
         (count(*) filter (where standing.level_rank = before.level_rank))::int as stayed,
         (count(*) filter (where standing.level_rank < before.level_rank))::int as fell
       from standing join standing before on before.trainee_id = standing.trainee_id
         and before.strand_id = standing.strand_id and before.review_point_id = $2
       join strand on strand.id = standing.strand_id
       where standing.review_point_id = $1 and standing.subject_id = $3 group by standing.strand_id, strand.position
       order by strand.position`,
      [second, first, maths],
    );
    expect(
      strands.map(({ strand, share: _, ...numbers }: { strand: { id: string }; share: object }) => ({
        id: strand.id,
        ...numbers,
      })),
    ).toEqual(recorded);
    expect(since).toEqual({ id: first });
    expect(trainees).toHaveLength(30);
    for (const { share, judged, below } of strands) {
      expect(share).toMatchObject({ status: "OK", denominator: judged, count: judged - below });
      expect(share.percent).toBeCloseTo((100 * (judged - below)) / judged, 10);
    }
  });

  test("names who is below, and on what", async () => {
    const { trainees, withStrandBelow, away, complete, allAtExpected } = await analysed(lead);
    const below = trainees.filter((one: { below: object[] }) => one.below.length > 0);
    expect(below).toHaveLength(withStrandBelow);
    expect(below[0]).toMatchObject({ trainee: { name: expect.any(String) }, below: expect.any(Array) });
    for (const one of trainees) expect(one.atExpected + one.below.length).toBe(one.judged);
    const whole = trainees.filter((one: { judged: number; strands: number }) => one.judged === one.strands);
    expect([complete, allAtExpected]).toEqual([
      whole.length,
      whole.filter((one: { below: object[] }) => one.below.length === 0).length,
    ]);
    expect(away).toBeGreaterThan(0);
  });

  test("at the year's first review point has moved from nowhere", async () => {
    const { since, trainees } = await analysed(lead, { point: first });
    expect(since).toBeNull();
    for (const { rose, stayed, fell } of trainees) expect([rose, stayed, fell]).toEqual([0, 0, 0]);
  });
});

describe("beside its earlier cohorts", () => {
  test("it is not compared with one cohort alone, and with two it is", async () => {
    const { past } = await analysed(lead, { point: first });
    expect(past).toMatchObject({ status: "TOO_FEW", from: null, below: null, otherVersions: 0 });
    expect(past.sentence).toBe(
      "No usual path yet: it takes at least 30 associate teachers in 2 cohorts judged against the same version of the framework.",
    );
    await graph.database.administer((unit) =>
      unit.within({ providerId: lead.providerId }, async (inside) => {
        const insert = inserting(inside, lead.providerId);
        const cohort = { number: 3, year: 2023, windows: [["2023-11-13", "2023-11-24"]] as const };
        await insert("cohort", {
          ...{ id: fixtureId("cohort", 3), code: "C2023", name: "2023-24", academic_year: 2023 },
          ...{ framework_id: fixtureId("framework", 1), starts_on: "2023-09-01", ends_on: "2024-07-31" },
        });
        await insert("review_point", {
          ...{
            id: fixtureId("review-point", 31),
            cohort_id: fixtureId("cohort", 3),
            code: "R1",
            name: "Review 1",
          },
          ...{ position: 1, opens_on: "2023-11-13", closes_on: "2023-11-24" },
        });
        const trainees = await insertTrainees(inside, lead.providerId, cohort, 60);
        await insertJudgements(inside, lead.providerId, cohort, trainees);
      }),
    );
    const { past: now, complete } = await analysed(lead, { point: first });
    expect(now).toMatchObject({ status: "OK", cohorts: 2 });
    expect(now.trainees).toBeGreaterThanOrEqual(30);
    expect(now.from).toBeLessThanOrEqual(now.until);
    expect(now.below + now.within + now.above).toBe(complete);
    expect(now.sentence).toMatch(/^The middle half of \d+ past associate teachers in 2 cohorts had /u);
  });

  test("under another version of the framework they are not counted, and their number is told", async () => {
    const { past: before } = await analysed(lead, { point: first });
    await graph.database.administer((unit) =>
      unit.within({ providerId: lead.providerId }, async (inside) => {
        await inserting(inside, lead.providerId)("framework", {
          ...{
            id: fixtureId("framework", 9),
            code: "OLD",
            name: "Old",
            version: "0",
            valid_from: "2023-09-01",
          },
        });
        await inside.affected("update cohort set framework_id = $1 where code = 'C2023'", [
          fixtureId("framework", 9),
        ]);
      }),
    );
    const { past } = await analysed(lead, { point: first });
    expect(past).toMatchObject({ status: "TOO_FEW", trainees: null });
    expect(past.otherVersions).toBeGreaterThan(10);
    expect(past.otherVersions).toBeLessThan(before.trainees);
  });
});

describe("beside the other subjects", () => {
  test("it is compared with all of them together, by those judged on every strand", async () => {
    const { others } = await analysed(lead, { point: first });
    const [recorded] = await counted(
      `select (count(*) filter (where is_own))::int as "of", (count(*) filter (where is_own and fine))::int as reached,
         (count(*) filter (where not is_own))::int as "othersOf", (count(*) filter (where not is_own and fine))::int as "othersReached"
       from (select subject_id = $2 as is_own, bool_and(level_rank >= expected_rank) as fine from standing
         where review_point_id = $1 group by trainee_id, subject_id having bool_and(state = 'judged')) one`,
      [first, maths],
    );
    expect(others).toMatchObject({ status: "OK", ...recorded });
    expect(others.sentence).toContain("in the other subjects");
    expect(others.sentence).toMatch(/^Mathematics: \d+ of \d+ associate teachers judged on every strand /u);
  });

  test("few whom the reader does not see are not told of", async () => {
    // at the second review point fewer than ten of the other subjects are judged on every strand, and on track there
    const seesAll = await analysed(fixtureViewer("leadership-team"), { shown: compared });
    const { othersReached, othersOf } = seesAll.others;
    expect(Math.min(othersReached, othersOf - othersReached)).toBeLessThan(10);
    expect((await analysed(lead, { shown: compared })).others).toMatchObject({
      ...{ status: "SUPPRESSED", verdict: null, othersOf: null, reached: null },
      sentence: expect.stringContaining("whom the reader may not see"),
    });
  });

  test("who sees a part of a subject is shown that part, and no comparison of it", async () => {
    const { trainees, others } = await analysed(fixtureViewer("hub-director"), { point: first });
    expect(trainees).toHaveLength(15);
    expect(others.status).toBe("SUPPRESSED");
  });

  test("nor is one shown to somebody who sees all the rest and of the subject a part", async () => {
    const director = fixtureViewer("hub-director");
    const leading = [2, 3].flatMap((number) =>
      lead.roles.map((role) => ({ ...role, subjectId: fixtureId("subject", number) })),
    );
    const viewer = { ...director, roles: [...director.roles, ...leading] };
    const { trainees, others } = await analysed(viewer, { point: first });
    expect(trainees).toHaveLength(15);
    expect(others).toMatchObject({ status: "SUPPRESSED", othersOf: null });
  });
});

test("it is answered to those who may ask, of those about whom they may", async () => {
  expect(await analysed(lead, { subjectId: fixtureId("subject", 2) })).toBeNull();
  expect(await analysed(lead, { subjectId: "nonsense" })).toBeNull();
  for (const role of ["mentor", "trainee", "exam-board", "provider-admin", "professional-tutor"] as const) {
    const { errors } = await graph.ask(
      `{ cohort(code: "C2025") { reviewPoints { analysis(subjectId: "${maths}") { complete } } } }`,
      fixtureViewer(role),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: "NOT_ALLOWED", act: "analyse-subject" });
  }
});
