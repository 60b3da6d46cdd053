import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { mutate } from "../../testing/acts/mutate.js";
import { atOnce, tallied } from "../../testing/acts/race.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 60 });
}, 120_000);
afterAll(() => graph?.close());

// trainees of Mathematics in the hub East, none of whom has left: every sixth of the current cohort
const trainee = (n: number) => fixtureId("trainee", 2_000_000 + 6 * n);
const lead = fixtureViewer("lead-mentor");
const director = fixtureViewer("hub-director");
const reviewPointId = fixtureId("review-point", 22);
const shown = `recorded review { version state steps { id kind doneOn openUntil reason content sha256 by { name } } }`;
const steps = `query ($id: ID!, $asOf: DateTime) { trainee(id: $id) { reviews(asOf: $asOf) {
  version state reviewPoint { code } steps { kind reason content sha256 by { name } hidden { field reason } } } } }`;

const ask = (name: string, viewer: typeof lead, traineeId: string, input: object) =>
  mutate(graph, name, viewer, { traineeId, reviewPointId, ...input }, shown);
const reviewOf = async (id: string, viewer = lead, asOf: string | null = null) => {
  const { data } = await graph.ask(steps, viewer, { id, asOf });
  const { reviews } = (data ?? {})["trainee"] as {
    reviews: { reviewPoint: { code: string }; version: number }[];
  };
  // biome-ignore lint/suspicious/noExplicitAny: what is asked of it differs
  return reviews.find(({ reviewPoint }) => reviewPoint.code === "R2") as any;
};
/** Judges every strand, and gives the version after it. */
async function judgeAll(id: string, strands: readonly number[] = [1, 2, 3]): Promise<number> {
  const { version } = await reviewOf(id);
  const judgements = strands.map((n) => ({
    ...{ strandId: fixtureId("strand", n), levelId: fixtureId("level", 3) },
    ...{ judgedOn: "2026-02-03", evidence: `Seen on strand ${n}.` },
  }));
  const answer = await mutate(
    graph,
    "recordJudgements",
    lead,
    { traineeId: id, reviewPointId, expectedVersion: version, judgements },
    "review { version }",
  );
  return answer.review.version;
}
/** A trainee of whom nothing is recorded at the review point yet. */
async function unjudged(): Promise<string> {
  const [row] = await graph.database.read(lead, (unit) =>
    unit.rows<{ id: string }>(
      `select id from trainee where cohort_id = $1 and subject_id = $2 and hub_id = $3 and status = 'training'
         and not exists (select from judgement where trainee_id = trainee.id and review_point_id = $4)
         and not exists (select from review_step where trainee_id = trainee.id)
       order by id limit 1`,
      [fixtureId("cohort", 2), fixtureId("subject", 1), fixtureId("hub", 1), reviewPointId],
    ),
  );
  return row?.id ?? "";
}

describe("a review that was signed off", () => {
  test("is frozen letter by letter, and its hash is the hash of exactly that", async () => {
    const id = trainee(1);
    const expectedVersion = await judgeAll(id);
    const answer = await ask("signOffReview", lead, id, { expectedVersion, remark: " All seen. " });
    expect(answer).toMatchObject({
      recorded: true,
      review: { version: expectedVersion + 1, state: "SIGNED_OFF" },
    });
    const [step] = answer.review.steps;
    expect(step).toMatchObject({ kind: "SIGNED_OFF", doneOn: "2026-02-03", reason: "All seen." });
    expect(createHash("sha256").update(step.content, "utf8").digest("hex")).toBe(step.sha256);
    const signed = JSON.parse(step.content);
    expect(signed).toMatchObject({ kind: "review", traineeId: id, signedBy: lead.personId, notJudged: [] });
    expect(
      signed.judgements.map((one: { strand: string; evidence: string }) => [one.strand, one.evidence]),
    ).toEqual([
      ["PROF", "Seen on strand 1."],
      ["LEARN", "Seen on strand 2."],
      ["ADAPT", "Seen on strand 3."],
    ]);
    // people stand in it by identifier alone
    expect(step.content).not.toContain("Staff");
  });

  test("takes no judgement and no second signature until it is reopened, and stays readable as it was signed", async () => {
    const id = trainee(2);
    const version = await judgeAll(id);
    const signed = await ask("signOffReview", lead, id, { expectedVersion: version });
    const judgements = [
      { strandId: fixtureId("strand", 1), levelId: fixtureId("level", 1), judgedOn: "2026-02-03" },
    ];
    const next = { expectedVersion: version + 1 };
    expect(
      await mutate(graph, "recordJudgements", lead, { traineeId: id, reviewPointId, judgements, ...next }),
    ).toMatchObject({ code: "REVIEW_SIGNED_OFF" });
    expect(await ask("signOffReview", lead, id, next)).toMatchObject({ code: "REVIEW_SIGNED_OFF" });

    const reopening = { ...next, until: "2026-02-20", reason: "A lesson was seen after." };
    expect(await ask("reopenReview", lead, id, reopening)).toMatchObject({ __typename: "NotAllowed" });
    expect(await ask("reopenReview", director, id, reopening)).toMatchObject({
      review: {
        state: "OPEN",
        steps: [{ kind: "SIGNED_OFF" }, { kind: "REOPENED", openUntil: "2026-02-20" }],
      },
    });
    // after the window, because somebody reopened it; not a day longer
    const late = { traineeId: id, reviewPointId, judgements, expectedVersion: version + 2 };
    expect(await mutate(graph, "recordJudgements", { ...lead, today: "2026-02-21" }, late)).toMatchObject({
      code: "WINDOW_CLOSED",
    });
    expect(await mutate(graph, "recordJudgements", { ...lead, today: "2026-02-20" }, late)).toMatchObject({
      recorded: true,
    });
    const again = await ask("signOffReview", lead, id, { expectedVersion: version + 3 });
    expect(again.review.steps).toHaveLength(3);
    expect(again.review.steps[0]).toEqual(signed.review.steps[0]);
    expect(again.review.steps[2].sha256).not.toBe(signed.review.steps[0].sha256);
  });

  test("needs every strand judged, or a reason why it is not", async () => {
    const id = await unjudged();
    const expectedVersion = await judgeAll(id, [1]);
    const missing = [2, 3].map((n) => fixtureId("strand", n));
    expect(await ask("signOffReview", lead, id, { expectedVersion })).toMatchObject({
      ...{ code: "STRANDS_MISSING", path: ["input", "notJudged"] },
    });
    const notJudged = missing.map((strandId) => ({ strandId, reason: "Not taught yet." }));
    const answer = await ask("signOffReview", lead, id, { expectedVersion, notJudged });
    expect(JSON.parse(answer.review.steps[0].content).notJudged).toEqual([
      { reason: "Not taught yet.", strand: "LEARN" },
      { reason: "Not taught yet.", strand: "ADAPT" },
    ]);
  });

  test("shows who sees no names that it was signed, not what was said, and says why", async () => {
    const review = await reviewOf(trainee(1), fixtureViewer("exam-board"));
    expect(review.steps[0]).toMatchObject({
      kind: "SIGNED_OFF",
      reason: null,
      content: null,
      by: { name: null },
    });
    expect(review.steps[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(review.steps[0].hidden.map(({ field }: { field: string }) => field)).toEqual([
      "reason",
      "content",
      "by",
    ]);
  });

  test("was not signed at an instant before", async () => {
    const now = await reviewOf(trainee(1));
    expect(await reviewOf(trainee(1), lead, "2026-02-03T00:00:00Z")).toMatchObject({
      steps: [],
      state: "OPEN",
    });
    expect(now.steps).toHaveLength(1);
  });
});

describe("many at once", () => {
  test("fifty signatures under one key: one step, one answer", async () => {
    const id = trainee(3);
    const input = { idempotencyKey: randomUUID(), expectedVersion: await judgeAll(id) };
    const answers = await atOnce(50, () => ask("signOffReview", lead, id, input));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].review.steps).toHaveLength(1);
  });

  test("fifty stale signatures: fifty conflicts", async () => {
    const id = trainee(4);
    const current = await judgeAll(id);
    const answers = await atOnce(50, () => ask("signOffReview", lead, id, { expectedVersion: current - 1 }));
    expect(tallied(answers.map(({ code, currentVersion }) => `${code} ${currentVersion}`))).toEqual({
      [`CONFLICT ${current}`]: 50,
    });
  });

  test("of a signature and judgements that have seen the same version, one counts", async () => {
    const id = trainee(6);
    const expectedVersion = await judgeAll(id);
    const judgements = [
      { strandId: fixtureId("strand", 1), levelId: fixtureId("level", 1), judgedOn: "2026-02-03" },
    ];
    const answers = await Promise.all([
      ask("signOffReview", lead, id, { expectedVersion }),
      mutate(graph, "recordJudgements", lead, { traineeId: id, reviewPointId, expectedVersion, judgements }),
    ]);
    expect(answers.map(({ code }) => code ?? "done").sort()).toEqual(["CONFLICT", "done"]);
  });
});
