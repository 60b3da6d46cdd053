import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { sha256 } from "@reviewpoint/domain/moderation";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { type Exercising, exercising, ownPolicy } from "./testing/exercising.js";

const lead = fixtureViewer("lead-mentor");
const moderator = fixtureViewer("moderator");
const director = fixtureViewer("hub-director");

let graph: GraphForTest;
let exercise: Exercising;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 60 });
  exercise = exercising(graph);
});
afterAll(() => graph?.close());

describe("opening", () => {
  test.each([
    [{ title: " " }, "EXERCISE_UNTITLED", "title"],
    [{ policy: null }, "POLICY_NOT_CHOSEN", "policy"],
    [{ preset: "jcq" }, "POLICY_NOT_CHOSEN", "policy"],
    [{ policy: null, preset: "best" }, "PRESET_UNKNOWN", "preset"],
    [{ kind: "FINAL_ASSESSMENT" }, "ABOUT_SOMETHING_ELSE", "kind"],
    [{ kind: "MENTORING" }, "ABOUT_SOMETHING_ELSE", "kind"],
    [{ closesOn: "2026-02-02" }, "WINDOW_REVERSED", "closesOn"],
    [{ cohortId: fixtureId("cohort", 9) }, "NOT_FOUND", "cohortId"],
    [{ reviewPointId: fixtureId("review-point", 11) }, "NOT_FOUND", "reviewPointId"],
    [{ subjectIds: [fixtureId("subject", 99)] }, "NOT_FOUND", "subjectIds"],
  ])("%j: %s", async (change, code, field) => {
    const answer = await exercise.act("openExercise", exercise.opening(change));
    expect([answer.code, answer.path]).toEqual([code, ["input", field]]);
  });

  test("a policy is refused with every violation and what to do", async () => {
    const policy = {
      ...{ ...ownPolicy, size: { kind: "share", percent: 110 }, mustIncludes: [{ kind: "fails" }] },
      ...{ minimums: [{ by: ["marker"], atLeast: 0 }] },
    };
    const answer = await exercise.act("openExercise", exercise.opening({ policy }));
    expect(answer.code).toBe("POLICY_REFUSED");
    expect(answer.violations.map(({ code, field }: Record<string, string>) => `${field} ${code}`)).toEqual([
      ...["size.percent not-a-percentage", "size.atLeast not-a-count", "passMark pass-mark-missing"],
      ...["minimums[0].by[0] unknown-choice", "minimums[0].atLeast not-a-count"],
    ]);
    expect(answer.message).toContain("size.percent: Write a percentage above 0 and up to 100.");
  });

  test("a lead mentor opens one for their own subject, and for no other or for all", async () => {
    for (const [subjectIds, code] of [
      [[fixtureId("subject", 1)], undefined],
      [[fixtureId("subject", 2)], "NOT_ALLOWED"],
      [[fixtureId("subject", 1), fixtureId("subject", 2)], "NOT_ALLOWED"],
      [[], "NOT_ALLOWED"],
    ] as const) {
      const answer = await exercise.act("openExercise", exercise.opening({ subjectIds }), lead);
      expect([subjectIds, answer.code]).toEqual([subjectIds, code]);
    }
    const answer = await exercise.act("openExercise", exercise.opening({}), director);
    expect(answer.code).toBe("NOT_ALLOWED");
  });

  test("a preset takes the provider's own pass mark", async () => {
    const opened = await exercise.opened({ policy: null, preset: "sheffield-english", passMark: 2 });
    const { policy } = await exercise.seen(
      lead,
      opened.id,
      "policy { code passMark size { kind } source { title } }",
    );
    expect(policy).toMatchObject({ code: "sheffield-english", passMark: 2 });
  });
});

describe("from the seed to the end", () => {
  test("step by step, each in its turn, with everything that is published on the way", async () => {
    let at = await exercise.opened();
    expect(at).toMatchObject({ state: "OPENED", version: 1, seedHash: null, seed: null, plans: [] });
    const early = await exercise.act("draftPlan", { exerciseId: at.id, expectedVersion: 1 });
    expect(early.code).toBe("SEED_NOT_COMMITTED");

    at = await exercise.step("commitSeed", at);
    expect(at).toMatchObject({ state: "COMMITTED", seed: null });
    expect(at.marksWhenCommitted).toBeGreaterThan(20);
    const twice = await exercise.act("commitSeed", { exerciseId: at.id, expectedVersion: at.version });
    expect(twice.code).toBe("SEED_COMMITTED");

    at = await exercise.step("draftPlan", at);
    const [first] = at.plans;
    at = await exercise.step("draftPlan", at);
    expect(at.plans).toHaveLength(2);
    // the same marks and the same seed give the same sample
    expect(at.plans[1]).toMatchObject({ ...first, id: at.plans[1].id, sequence: 2 });
    const stale = { exerciseId: at.id, expectedVersion: at.version, planId: first.id };
    expect((await exercise.act("acceptPlan", stale)).code).toBe("PLAN_NOT_NEWEST");
    at = await exercise.step("acceptPlan", at, { planId: at.plans[1].id });
    expect(at).toMatchObject({ state: "ACCEPTED", sampled: 4, acceptedPlan: { verification: null } });

    const moderators = [lead, moderator].map(({ personId }) => ({ personId }));
    at = await exercise.step("allocateModerators", at, { moderators });
    expect(at).toMatchObject({ allotted: 4, judged: 0 });
    const early2 = await exercise.act("decideOutcomes", { exerciseId: at.id, expectedVersion: at.version });
    expect(early2).toMatchObject({ code: "PIECES_OUTSTANDING", pieces: 4 });

    for (const viewer of [lead, moderator]) await exercise.judgedBy(viewer, at.id, (mark) => mark);
    at = await exercise.step("decideOutcomes", await exercise.seen(exercise.leader, at.id));
    expect(at.state).toBe("DECIDED");
    const { outcomes, agreement } = await exercise.seen(
      exercise.leader,
      at.id,
      `outcomes { outcome sentence assessorNumber round differences { difference pieces } }
       agreement { before { n isTooFew meanDifference figures { code estimate n } } }`,
    );
    expect(outcomes.length).toBeGreaterThan(0);
    expect(outcomes.every(({ outcome }: { outcome: string }) => outcome === "STANDS")).toBe(true);
    expect(agreement.before).toMatchObject({ n: 4, isTooFew: true, meanDifference: 0 });

    const open = { exerciseId: at.id, expectedVersion: at.version };
    expect((await exercise.act("closeExercise", open)).code).toBe("SEED_NOT_REVEALED");
    at = await exercise.step("revealSeed", at);
    expect(sha256(at.seed)).toBe(at.seedHash);
    expect(at.acceptedPlan.verification).toEqual({ holds: true, seedMatches: true });
    at = await exercise.step("closeExercise", at);
    expect(at.state).toBe("CLOSED");
    const after = await exercise.act("revealSeed", { exerciseId: at.id, expectedVersion: at.version });
    expect(after).toMatchObject({ code: "EXERCISE_CLOSED" });
  });

  test("who moderates is listed with how far they are, and named to whoever may see assessors' names in all of it", async () => {
    const at = await exercise.allotted({ isBlind: false }, [lead, moderator]);
    await exercise.judgedBy(lead, at.id, (mark) => mark);
    const desks = "moderators { mostPieces given judged moderator { id name } }";
    const [own, other] = (await exercise.seen(lead, at.id, desks)).moderators;
    expect(own).toEqual({
      ...{ mostPieces: null, given: 2, judged: 2 },
      moderator: { id: lead.personId, name: expect.any(String) },
    });
    expect(other).toMatchObject({ given: 2, judged: 0, moderator: { name: expect.any(String) } });
    const seen = (await exercise.seen(moderator, at.id, desks)).moderators;
    expect(seen.map((desk: { moderator: { name: string | null } }) => desk.moderator.name === null)).toEqual([
      true,
      false,
    ]);
  });

  test("an older version is refused, and nobody outside plans", async () => {
    const at = await exercise.opened();
    const wrong = { exerciseId: at.id, expectedVersion: 7 };
    expect(await exercise.act("commitSeed", wrong)).toMatchObject({ code: "CONFLICT", currentVersion: 1 });
    const right = { exerciseId: at.id, expectedVersion: 1 };
    expect((await exercise.act("commitSeed", right, moderator)).code).toBe("NOT_ALLOWED");
    expect((await exercise.act("commitSeed", right, lead)).recorded).toBe(true);
  });
});
