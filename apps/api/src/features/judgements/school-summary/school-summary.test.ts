import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureToday } from "../../testing/fixture-today.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { inserting } from "../../testing/insert/inserting.js";
import { mutate } from "../../testing/acts/mutate.js";
import { atOnce } from "../../testing/acts/race.js";

type Shown = Readonly<Record<string, unknown>>;

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

const schoolId = fixtureId("school", 1);
const subjectId = fixtureId("subject", 1);
const reviewPointId = fixtureId("review-point", 22);
const tutor = fixtureViewer("professional-tutor");
const lead = fixtureViewer("lead-mentor");
const rows =
  "trainees { trainee { id } strands judged atExpected below isAway observed grades { cycle grade } } strands { strand { code } judged atExpected below } complete withStrandBelow";
const frozen = `id content sha256 remark newerDataExists reviewPoint { code } summary { ${rows} }`;
const text = `query ($point: ID!, $asOf: DateTime) { schools(first: 1) { nodes {
  summary(reviewPointId: $point) { ${rows} } frozenSummaries(asOf: $asOf) { ${frozen} } } } }`;
const ask = async (viewer = tutor, asOf: string | null = null) => {
  const { data, errors } = await graph.ask(text, viewer, { point: reviewPointId, asOf });
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: what is asked of it differs
  return ((data ?? {})["schools"] as any).nodes[0];
};
const freeze = (viewer = tutor, change: object = {}, shown = frozen) =>
  mutate(
    graph,
    "freezeSchoolSummary",
    viewer,
    { schoolId, reviewPointId, remark: "Told to the school.", ...change },
    `recorded summary { ${shown} }`,
  );

test("a summary shows what is recorded of the trainees placed at the school, withdrawn and deferred ones too", async () => {
  const { summary } = await ask();
  // every sixth trainee of the cohort is placed there first; the second placement begins after the window
  expect(summary.trainees).toHaveLength(5);
  for (const one of summary.trainees)
    expect(one).toMatchObject({ strands: 3, judged: one.atExpected + one.below });
  expect(summary.strands).toHaveLength(3);
  for (const part of ["judged", "atExpected", "below"])
    expect(summary.strands.reduce((sum: number, one: Shown) => sum + Number(one[part]), 0)).toBe(
      summary.trainees.reduce((sum: number, one: Shown) => sum + Number(one[part]), 0),
    );
  const { summary: ofSubject } = await ask(lead);
  expect(ofSubject.trainees.length).toBeGreaterThan(0);
  expect(ofSubject.trainees.length).toBeLessThanOrEqual(5);
});

test("an observation counts when it is agreed and was not withdrawn, up to the window's last day", async () => {
  const observedOf = async () =>
    (await ask()).summary.trainees.map(({ observed }: { observed: number }) => observed);
  expect(await observedOf()).toEqual([0, 0, 0, 0, 0]);
  const traineeId = fixtureId("trainee", 2_000_000);
  await graph.database.write(fixtureViewer("provider-admin"), async (unit) => {
    const insert = inserting(unit, tutor.providerId);
    const [placement] = await unit.rows<{ id: string }>(
      "select id from placement where trainee_id = $1 and school_id = $2",
      [traineeId, schoolId],
    );
    const [point] = await unit.rows<{ last: string; after: string }>(
      `select closes_on::text as last, (closes_on + 1)::text as after from review_point where id = $1`,
      [reviewPointId],
    );
    const recorded = { recorded_at: `${fixtureToday}T08:00:00Z` };
    const days = [point?.last, point?.last, point?.last, point?.after];
    for (const [at, day] of days.entries()) {
      const [id, observation_id] = [fixtureId("observation", 100 + at), fixtureId("observation", at)];
      await insert("observation", {
        ...{ id: observation_id, trainee_id: traineeId, placement_id: placement?.id, school_id: schoolId },
        ...{ kind: "lesson-alone", observed_on: day, planned_by: lead.personId, ...recorded },
        revealed_at: recorded.recorded_at,
      });
      if (at !== 1)
        await insert("observation_agreement", { id, observation_id, agreed_by: lead.personId, ...recorded });
      if (at === 2)
        await insert("observation_withdrawal", {
          ...{ observation_id, reason: "Of another trainee.", withdrawn_by: lead.personId },
          withdrawn_at: recorded.recorded_at,
        });
    }
  });
  expect((await observedOf()).sort()).toEqual([0, 0, 0, 0, 1]);
});

test("frozen, it is read exactly as it was, and says when something newer is recorded", async () => {
  const { summary: before } = await ask();
  const answer = await freeze();
  expect(answer.summary).toMatchObject({
    remark: "Told to the school.",
    newerDataExists: false,
    summary: before,
  });
  expect(createHash("sha256").update(answer.summary.content, "utf8").digest("hex")).toBe(
    answer.summary.sha256,
  );
  expect(answer.summary.content).not.toMatch(/Amber|Basalt/);

  const graded = { traineeId: fixtureId("trainee", 2_000_000), cycle: "spring", grade: "full" };
  expect(await mutate(graph, "gradePortfolio", lead, graded)).toMatchObject({ recorded: true });
  const now = await ask();
  expect(now.summary.trainees.some(({ grades }: { grades: unknown[] }) => grades.length === 1)).toBe(true);
  const { newerDataExists, ...kept } = now.frozenSummaries[0];
  expect(newerDataExists).toBe(true);
  expect({ ...kept, newerDataExists: false }).toEqual(answer.summary);
  expect((await ask(tutor, "2026-01-01T00:00:00Z")).frozenSummaries).toEqual([]);
});

test("who leads a subject freezes and reads it for that subject alone", async () => {
  expect(await freeze(lead)).toMatchObject({ code: "NOT_ALLOWED" });
  const answer = await freeze(lead, { subjectId });
  expect(answer).toMatchObject({ recorded: true });
  const read = (await ask(lead)).frozenSummaries;
  expect(read.map(({ id }: { id: string }) => id)).toEqual([answer.summary.id]);
  expect((await ask(tutor)).frozenSummaries).toHaveLength(2);
  const elsewhere = {
    ...lead,
    roles: lead.roles.map((role) => ({ ...role, subjectId: fixtureId("subject", 2) })),
  };
  expect((await ask(elsewhere)).frozenSummaries).toEqual([]);
});

test("is refused to who may not, and of what is not there", async () => {
  for (const role of ["mentor", "trainee", "exam-board", "provider-admin"] as const)
    expect(await freeze(fixtureViewer(role))).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await freeze(tutor, { schoolId: fixtureId("school", 2) })).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await freeze(tutor, { reviewPointId: randomUUID() })).toMatchObject({ code: "NOT_FOUND" });
  expect(await freeze(tutor, { subjectId: randomUUID() })).toMatchObject({ code: "NOT_FOUND" });
});

test("frozen fifty times under one key: one summary, one answer", async () => {
  const before = (await ask()).frozenSummaries.length;
  const idempotencyKey = randomUUID();
  const answers = await atOnce(50, () => freeze(tutor, { idempotencyKey }, "id sha256"));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect((await ask()).frozenSummaries).toHaveLength(before + 1);
});
