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

const trainee = (n: number) => fixtureId("trainee", 2_000_000 + 6 * n);
const director = fixtureViewer("hub-director");
const lead = fixtureViewer("lead-mentor");
const reviewPointId = fixtureId("review-point", 22);
const fields = `status derived isStale version reason override { status derivedThen reason by { name } }
  decisions { status reason }`;
const override = (traineeId: string, input: object, viewer = director) =>
  mutate(
    graph,
    "overrideOnTrack",
    viewer,
    { traineeId, reviewPointId, ...input },
    `recorded onTrack { ${fields} }`,
  );
const onTrack = async (id: string, viewer = director) => {
  const text = `query ($id: ID!) { trainee(id: $id) { onTrack(reviewPoint: "R2") { ${fields} } } }`;
  const { data } = await graph.ask(text, viewer, { id });
  // biome-ignore lint/suspicious/noExplicitAny: what is asked of it differs
  return ((data ?? {})["trainee"] as any).onTrack;
};
/** Judges all strands at these ranks. */
async function judge(id: string, ranks: readonly number[]): Promise<void> {
  const text = `query ($id: ID!) { trainee(id: $id) { reviews { version reviewPoint { code } } } }`;
  const { data } = await graph.ask(text, lead, { id });
  const { reviews } = (data ?? {})["trainee"] as {
    reviews: { version: number; reviewPoint: { code: string } }[];
  };
  const judgements = ranks.map((rank, n) => ({
    ...{ strandId: fixtureId("strand", n + 1), levelId: fixtureId("level", rank), judgedOn: "2026-02-03" },
    evidence: `Seen ${Math.random()}`,
  }));
  const answer = await mutate(graph, "recordJudgements", lead, {
    ...{ traineeId: id, reviewPointId, judgements, expectedVersion: reviews[1]?.version },
  });
  expect(answer).toMatchObject({ recorded: true });
}
const listed = async (): Promise<Map<string, string[]>> => {
  const text = `{ watchList(first: 100, where: { cohort: "C2025", reviewPoint: "R2" }) { nodes {
    trainee { id } reasons { rule sentence } } } }`;
  const { data } = await graph.ask(text, director);
  const { nodes } = (data ?? {})["watchList"] as {
    nodes: { trainee: { id: string }; reasons: { rule: string; sentence: string }[] }[];
  };
  return new Map(nodes.map((one) => [one.trainee.id, one.reasons.map(({ sentence }) => sentence)]));
};

describe("a decision in place of the rule", () => {
  test("counts, and what the rule says stays beside it; on the watch list too", async () => {
    const id = trainee(1);
    await judge(id, [1, 1, 1]);
    expect(await onTrack(id)).toMatchObject({
      status: "NOT_ON_TRACK",
      derived: "NOT_ON_TRACK",
      override: null,
    });
    expect((await listed()).get(id)?.[0]).toMatch(/^Not on track/);

    const answer = await override(id, {
      expectedVersion: 0,
      status: "ON_TRACK",
      reason: "Seen teaching well.",
    });
    expect(answer.onTrack).toMatchObject({
      ...{ status: "ON_TRACK", derived: "NOT_ON_TRACK", isStale: false, version: 1 },
      reason: "Decided, not derived: Seen teaching well.",
      override: { derivedThen: "NOT_ON_TRACK", by: { name: "Director East Staff" } },
    });
    expect((await listed()).has(id)).toBe(false);

    const not = await override(id, { expectedVersion: 1, status: "NOT_ON_TRACK", reason: "Seen again." });
    expect(not.onTrack.decisions).toHaveLength(2);
    expect((await listed()).get(id)?.[0]).toMatch(/decided, not derived: Seen again\.$/);

    const back = await override(id, { expectedVersion: 2, status: "AS_DERIVED", reason: "Judged anew." });
    expect(back.onTrack).toMatchObject({ status: "NOT_ON_TRACK", override: null, version: 3 });
    const twice = await override(id, { expectedVersion: 3, status: "AS_DERIVED", reason: "Again." });
    expect(twice).toMatchObject({ code: "NOTHING_TO_TAKE_BACK", path: ["input", "status"] });
  });

  test("is stale once the rule says something else, and is to be looked at again", async () => {
    const id = trainee(2);
    await judge(id, [1, 1, 1]);
    await override(id, { expectedVersion: 0, status: "ON_TRACK", reason: "Seen teaching well." });
    await judge(id, [3, 3, 3]);
    expect(await onTrack(id)).toMatchObject({ status: "ON_TRACK", derived: "ON_TRACK", isStale: true });
    expect((await listed()).get(id)?.[0]).toMatch(
      /^To be looked at again .* then, and says on track now: look again\.\)$/,
    );
  });

  test.each([
    ["without a reason", 1, { reason: " " }, "REASON_MISSING"],
    ["of a version that is not there", 1, { expectedVersion: 9 }, "CONFLICT"],
    ["at a review point of another cohort", 1, { reviewPointId: fixtureId("review-point", 12) }, "NOT_FOUND"],
  ])("is refused %s", async (_, n, change, code) => {
    const input = { expectedVersion: 3, status: "ON_TRACK", reason: "Seen.", ...change };
    expect(await override(trainee(n), input)).toMatchObject({ code });
  });

  test("is refused of who has withdrawn, and to who may not", async () => {
    const withdrawn = fixtureId("trainee", 2_000_044);
    const input = { expectedVersion: 0, status: "ON_TRACK", reason: "Seen." };
    expect(await override(withdrawn, input)).toMatchObject({ code: "NOT_IN_TRAINING" });
    for (const role of ["mentor", "professional-tutor", "line-manager", "exam-board", "trainee"] as const)
      expect(await override(trainee(1), input, fixtureViewer(role))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await override(fixtureId("trainee", 2_000_001), input)).toMatchObject({ code: "NOT_ALLOWED" });
  });

  test("hides its reason from who sees no names, and not that it was decided", async () => {
    expect(await onTrack(trainee(2), fixtureViewer("exam-board"))).toMatchObject({
      ...{ status: "ON_TRACK", reason: expect.not.stringContaining("Seen teaching") },
      override: { status: "ON_TRACK", reason: null, by: { name: null } },
    });
  });

  test("made fifty times of one stale version: fifty conflicts", async () => {
    const input = { expectedVersion: 0, status: "ON_TRACK", reason: "Seen." };
    const answers = await atOnce(50, () => override(trainee(2), input));
    expect(tallied(answers.map(({ code, currentVersion }) => `${code} ${currentVersion}`))).toEqual({
      "CONFLICT 1": 50,
    });
  });
});
