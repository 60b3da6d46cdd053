import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { mutate } from "../../testing/acts/mutate.js";
import { atOnce, tallied } from "../../testing/acts/race.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

// a trainee of Mathematics each, none of whom has left: 0, 3, 6, … of the current cohort
const trainee = (n: number) => fixtureId("trainee", 2_000_000 + 3 * n);
const lead = fixtureViewer("lead-mentor");
const [r1, r2, r3] = [21, 22, 23].map((n) => fixtureId("review-point", n)) as [string, string, string];
const strand = (n: number) => fixtureId("strand", n);
const level = (n: number) => fixtureId("level", n);
const judged = (change: object = {}) => ({
  ...{ strandId: strand(1), levelId: level(3), judgedOn: "2026-02-02", evidence: "Three lessons seen." },
  ...change,
});
const whole = (levels: readonly number[], change: object = {}) =>
  levels.map((n, index) => judged({ strandId: strand(index + 1), levelId: level(n), ...change }));

const shown = `recorded judgements { id level { rank } strand { code } evidence assessor { name } supersedes { id } isCurrent }
  review { id version state }`;
const record = (traineeId: string, input: object, viewer = lead) =>
  mutate(graph, "recordJudgements", viewer, { traineeId, reviewPointId: r2, ...input }, shown);
const versionOf = async (traineeId: string, point = "R2"): Promise<number> => {
  const text = `query ($id: ID!) { trainee(id: $id) { reviews { version reviewPoint { code } } } }`;
  const { data } = await graph.ask(text, lead, { id: traineeId });
  const { reviews } = (data ?? {})["trainee"] as {
    reviews: { version: number; reviewPoint: { code: string } }[];
  };
  return reviews.find(({ reviewPoint }) => reviewPoint.code === point)?.version ?? -1;
};
/** What is recorded at the review point now, by strand, with the standing beside it. */
const state = async (traineeId: string) => {
  const text = `query ($id: ID!) { trainee(id: $id) { standings(reviewPoint: "R2") { state level { rank }
    strand { code } judgement { id evidence } } } }`;
  const { data } = await graph.ask(text, lead, { id: traineeId });
  return ((data ?? {})["trainee"] as { standings: unknown[] }).standings;
};
const count = async (where: string): Promise<number> => {
  const [row] = await graph.database.read(lead, (unit) =>
    unit.rows<{ n: number }>(`select count(*) as n from ${where}`),
  );
  return row?.n ?? 0;
};

describe("a review", () => {
  test("is recorded whole, by its assessor, and the standings follow in the same transaction", async () => {
    const id = trainee(1);
    const expectedVersion = await versionOf(id);
    const answer = await record(id, { expectedVersion, judgements: whole([1, 2, 3]) });
    expect(answer).toMatchObject({ recorded: true, review: { version: expectedVersion + 3, state: "OPEN" } });
    expect(answer.judgements).toHaveLength(3);
    expect(answer.judgements[0]).toMatchObject({
      assessor: { name: "Lead Mathematics Staff" },
      isCurrent: true,
    });
    expect(await state(id)).toMatchObject([
      { state: "JUDGED", level: { rank: 1 }, judgement: { evidence: "Three lessons seen." } },
      { state: "JUDGED", level: { rank: 2 } },
      { state: "JUDGED", level: { rank: 3 } },
    ]);
  });

  test("is corrected by superseding: the first judgement stays, and one is current", async () => {
    const id = trainee(2);
    const start = await versionOf(id);
    const first = await record(id, { expectedVersion: start, judgements: [judged()] });
    const again = await record(id, {
      expectedVersion: start + 1,
      judgements: [judged({ levelId: level(2) })],
    });
    expect(again.judgements).toMatchObject([
      { level: { rank: 2 }, supersedes: { id: first.judgements[0].id } },
    ]);
    const places = `judgement where trainee_id = '${id}' and review_point_id = '${r2}' and strand_id = '${strand(1)}'`;
    expect(await count(places)).toBeGreaterThanOrEqual(2);
    expect((await state(id))[0]).toMatchObject({ judgement: { id: again.judgements[0].id } });
    // what says the same once more is no new judgement
    const same = await record(id, {
      expectedVersion: start + 2,
      judgements: [judged({ levelId: level(2) })],
    });
    expect(same).toMatchObject({ recorded: true, judgements: [], review: { version: start + 2 } });
  });

  test("is all or nothing, with a refusal for each item that stands in the way", async () => {
    const id = trainee(3);
    const before = [await versionOf(id), await state(id)];
    const judgements = [
      judged(),
      judged({ strandId: strand(2), judgedOn: "2026-02-04" }),
      judged({ strandId: strand(2) }),
      judged({ strandId: strand(3), levelId: randomUUID() }),
    ];
    const answer = await record(id, { expectedVersion: before[0], judgements });
    expect(answer).toMatchObject({
      ...{ __typename: "ItemsRefused", path: ["input", "judgements"] },
      items: [
        { __typename: "DayInFuture", path: ["input", "judgements", "1", "judgedOn"] },
        { __typename: "StrandTwice", path: ["input", "judgements", "2", "strandId"] },
        { __typename: "LevelOfAnotherVersion", path: ["input", "judgements", "3", "levelId"] },
      ],
    });
    expect([await versionOf(id), await state(id)]).toEqual(before);
  });
});

describe("is refused", () => {
  test.each([
    ["a day before the window", { judgedOn: "2026-01-25" }, "JudgedBeforeWindow"],
    ["tomorrow", { judgedOn: "2026-02-04" }, "DayInFuture"],
    ["a strand of nobody", { strandId: randomUUID() }, "StrandOfAnotherVersion"],
  ])("%s", async (_, change, code) => {
    const id = trainee(4);
    const answer = await record(id, { expectedVersion: await versionOf(id), judgements: [judged(change)] });
    expect(answer.items).toMatchObject([{ __typename: code }]);
  });

  test.each([
    ["the day before it opens", "2026-01-25", r2, "WINDOW_NOT_OPEN"],
    ["the day after it closes", "2026-02-07", r2, "WINDOW_CLOSED"],
    ["a review point to come", "2026-02-03", r3, "WINDOW_NOT_OPEN"],
    ["a review point of another cohort", "2026-02-03", fixtureId("review-point", 12), "NOT_FOUND"],
  ])("outside the window: %s", async (_, today, reviewPointId, code) => {
    const id = trainee(4);
    const expectedVersion = await versionOf(id, reviewPointId === r3 ? "R3" : "R2");
    const judgements = [judged({ judgedOn: "2026-01-26" })];
    const viewer = { ...lead, today };
    expect(await record(id, { expectedVersion, judgements, reviewPointId }, viewer)).toMatchObject({ code });
  });

  test("and inside it on its first and on its last day", async () => {
    for (const [n, today] of [
      [4, "2026-01-26"],
      [6, "2026-02-06"],
    ] as const) {
      const id = trainee(n);
      const judgements = [judged({ judgedOn: today })];
      const answer = await record(
        id,
        { expectedVersion: await versionOf(id), judgements },
        { ...lead, today },
      );
      expect(answer).toMatchObject({ recorded: true });
    }
  });

  test("a trainee who has withdrawn or is deferred", async () => {
    // the 15th has withdrawn and is of the third subject, the 16th is deferred and of the first
    const judgements = [judged()];
    const id = fixtureId("trainee", 2_000_015);
    const answer = await record(id, { expectedVersion: await versionOf(id), judgements });
    expect(answer.items).toMatchObject([
      { __typename: "TraineeDeferred", path: expect.arrayContaining(["judgedOn"]) },
    ]);
  });

  test("an empty review", async () => {
    const id = trainee(4);
    const answer = await record(id, { expectedVersion: await versionOf(id), judgements: [] });
    expect(answer).toMatchObject({ __typename: "NothingJudged" });
  });

  test("an assessor who may not: another subject's, somebody who only reads, the trainee", async () => {
    const input = { expectedVersion: 0, judgements: [judged()] };
    const elsewhere = fixtureId("trainee", 2_000_001);
    for (const [id, viewer] of [
      [elsewhere, lead],
      [trainee(0), fixtureViewer("hub-director")],
      [trainee(0), fixtureViewer("provider-admin")],
      [trainee(0), fixtureViewer("trainee")],
      [trainee(0), fixtureViewer("mentor")],
    ] as const) {
      expect(await record(id, input, viewer)).toMatchObject({ __typename: "NotAllowed", path: ["input"] });
    }
    expect(
      await record(trainee(0), { ...input, expectedVersion: -1 }, fixtureViewer("professional-tutor")),
    ).toMatchObject({
      __typename: "Conflict",
    });
  });
});

describe("many at once", () => {
  test("fifty stale writes: fifty conflicts with the version that there is", async () => {
    const id = trainee(7);
    const stale = await versionOf(id);
    await record(id, { expectedVersion: stale, judgements: [judged()] });
    const before = await count("judgement");
    const answers = await atOnce(50, (n) =>
      record(id, { expectedVersion: stale, judgements: [judged({ levelId: level((n % 4) + 1) })] }),
    );
    expect(tallied(answers.map((answer) => `${answer.code} ${answer.currentVersion}`))).toEqual({
      [`CONFLICT ${stale + 1}`]: 50,
    });
    expect(await count("judgement")).toBe(before);
  });

  test("ten who have all seen the same version: one is recorded", async () => {
    const id = trainee(8);
    const expectedVersion = await versionOf(id);
    const answers = await atOnce(10, (n) =>
      record(id, { expectedVersion, judgements: [judged({ evidence: `Seen ${n}.` })] }),
    );
    expect(tallied(answers.map(({ __typename }) => __typename))).toEqual({
      ...{ RecordJudgementsPayload: 1, Conflict: 9 },
    });
  });

  test("fifty times under one key: one effect, one answer", async () => {
    const id = trainee(9);
    const expectedVersion = await versionOf(id);
    const before = await count("judgement");
    const input = {
      idempotencyKey: randomUUID(),
      expectedVersion,
      judgements: whole([3, 3, 3], { judgedOn: "2026-02-03" }),
    };
    const answers = await atOnce(50, () => record(id, input));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ recorded: true });
    expect(await count("judgement")).toBe(before + 3);
    expect(await versionOf(id)).toBe(expectedVersion + 3);
  });
});

test("what was known at an instant is still told", async () => {
  const text = `query ($id: ID!, $asOf: DateTime) { trainee(id: $id) { reviews(asOf: $asOf) { version state reviewPoint { code } } } }`;
  const ask = async (asOf: string) => {
    const { data } = await graph.ask(text, lead, { id: trainee(1), asOf });
    return ((data ?? {})["trainee"] as { reviews: unknown[] }).reviews;
  };
  expect(await ask("2025-11-09T12:00:00Z")).toMatchObject([{ version: 0, state: "NOT_OPEN" }, {}, {}]);
  expect(await ask("2025-11-10T12:00:00Z")).toMatchObject([{ version: 0, state: "OPEN" }, {}, {}]);
  expect(r1).not.toBe(r2);
});
