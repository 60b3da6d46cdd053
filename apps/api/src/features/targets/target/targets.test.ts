import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Acting, acting } from "../../testing/acts/acting.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { instantBetween } from "../../testing/acts/instant-between.js";
import { insertCaseload } from "../../testing/insert-caseload.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
let acts: Acting;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
  acts = acting(() => graph);
  await insertCaseload(graph.database);
}, 120_000);
afterAll(() => graph?.close());

const mentor = fixtureViewer("mentor");
const lead = fixtureViewer("lead-mentor");
const trainee = fixtureViewer("trainee");
const traineeId = fixtureId("trainee", 2_000_000);
const strandId = fixtureId("strand", 1);
const draft = {
  ...{ action: "Ask three hinge questions", successEvidence: "Every answer noted", strandId },
  dueOn: "2026-02-10",
};
const shows =
  "target { id version dueOn carriedOver closedOn note standing history { kind version dueOn note } }";
const facts = "... on Conflict { currentVersion }";
const set = (change: object = {}, viewer = mentor, more: object = {}) =>
  acts.act(
    "setTarget",
    { traineeId, draft: { ...draft, ...change }, ...more },
    viewer,
    shows,
    "... on TooManyOpenTargets { open allowed } ... on TargetDueTooLate { latest }",
  );
const step = (name: string, input: object, viewer = mentor) => acts.act(name, input, viewer, shows, facts);
const close = (target: { id: string; version: number }, change: object = {}, viewer = mentor) =>
  step(
    "closeTarget",
    {
      targetId: target.id,
      expectedVersion: target.version,
      outcome: "MET",
      note: "9B, 9 February.",
      ...change,
    },
    viewer,
  );
const list = async (filter: object = {}, orderBy = "NEWEST", viewer = mentor) => {
  const text = `query ($id: ID!, $filter: TargetFilter, $orderBy: TargetOrder) { trainee(id: $id) {
    targets(first: 50, filter: $filter, orderBy: $orderBy) { totalCount nodes { id version dueOn standing } } } }`;
  return (await acts.ask(text, viewer, { id: traineeId, filter, orderBy })).trainee.targets;
};

describe("a target", () => {
  test("is set within the provider's rules, and every refusal names its facts and its place", async () => {
    const { target } = await set();
    expect(target).toMatchObject({
      version: 1,
      carriedOver: 0,
      standing: "OPEN",
      history: [{ kind: "SET" }],
    });
    expect(await set({ action: "Ask\nListen" })).toMatchObject({
      ...{ __typename: "SeveralActions", path: ["input", "draft", "action"] },
    });
    expect(await set({ strandId: null })).toMatchObject({ path: ["input", "draft", "strandId"] });
    expect(await set({ dueOn: "2026-12-01" })).toMatchObject({
      ...{
        __typename: "TargetDueTooLate",
        latest: expect.stringMatching(/^2026-02-/),
        path: ["input", "draft", "dueOn"],
      },
    });
    expect(await set({ gapId: fixtureId("judgement", 1) })).toMatchObject({ code: "NOT_FOUND" });
    await set();
    await set();
    expect(await set()).toMatchObject({ __typename: "TooManyOpenTargets", open: 3, allowed: 3 });
    for (const one of (await list()).nodes) await close(one);
    expect(await list({ open: true })).toMatchObject({ totalCount: 0 });
  });

  test("of which one more is set at once twenty times over: as many as are allowed, and no more", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => set()));
    expect(answers.filter(({ recorded }) => recorded)).toHaveLength(3);
    expect(await list({ open: true })).toMatchObject({ totalCount: 3 });
    for (const one of (await list({ open: true })).nodes)
      await close(one, { outcome: "NOT_MET", note: null });
  });

  test("is carried over, closed on evidence, opened again; nothing of it is lost", async () => {
    const { target } = await set();
    const carry = {
      targetId: target.id,
      expectedVersion: 1,
      dueOn: "2026-02-12",
      note: "No lesson with 9B.",
    };
    const carried = (await step("carryOverTarget", carry)).target;
    expect(carried).toMatchObject({
      version: 2,
      dueOn: "2026-02-12",
      carriedOver: 1,
      note: "No lesson with 9B.",
    });
    expect(await close(carried, { note: " " })).toMatchObject({
      code: "OUTCOME_UNEXPLAINED",
      path: ["input", "note"],
    });
    const met = (await close(carried)).target;
    expect(met).toMatchObject({
      version: 3,
      closedOn: "2026-02-03",
      standing: "MET",
      note: "9B, 9 February.",
    });
    expect(await close(met)).toMatchObject({ code: "TARGET_ALREADY_CLOSED" });
    const again = (await step("reopenTarget", { targetId: target.id, expectedVersion: 3 })).target;
    expect(again).toMatchObject({ version: 4, closedOn: null, standing: "OPEN", dueOn: "2026-02-12" });
    expect(again.history.map(({ kind }: { kind: string }) => kind)).toEqual([
      "SET",
      "CARRIED_OVER",
      "MET",
      "REOPENED",
    ]);
    const twice = { targetId: target.id, expectedVersion: 4, dueOn: "2026-02-13" };
    expect((await step("carryOverTarget", twice)).target).toMatchObject({ carriedOver: 2 });
    expect(await step("carryOverTarget", { ...twice, expectedVersion: 5 })).toMatchObject({
      ...{ code: "CARRIED_OVER_TOO_OFTEN", path: ["input", "targetId"] },
    });
    await close({ id: target.id, version: 5 });
  });

  test("stale fifty times is fifty conflicts; of fifty at once one closes it", async () => {
    const { target } = await set();
    const answers = await Promise.all(Array.from({ length: 50 }, () => close(target)));
    const kinds = answers.map(({ __typename }) => __typename).sort();
    expect(kinds).toEqual(["CloseTargetPayload", ...Array.from({ length: 49 }, () => "Conflict")].sort());
    const stale = await Promise.all(Array.from({ length: 50 }, () => close(target)));
    expect(stale.every(({ currentVersion }) => currentVersion === 2)).toBe(true);
  });

  test("set fifty times at once under one key is set once", async () => {
    const before = (await list()).totalCount;
    const key = { idempotencyKey: "target-of-3-february" };
    const answers = await Promise.all(Array.from({ length: 50 }, () => set({}, mentor, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await list()).totalCount).toBe(before + 1);
    await close(answers[0].target);
  });

  test("knows what it came out of, and is listed by it", async () => {
    const originId = fixtureId("review-point", 21);
    const { target } = await set({}, lead, { origin: "REVIEW_POINT", originId });
    expect((await list({ origin: "REVIEW_POINT", originId })).nodes).toMatchObject([{ id: target.id }]);
    const other = { origin: "REVIEW_POINT", originId: fixtureId("review-point", 11) };
    expect(await set({}, lead, other)).toMatchObject({ code: "NOT_FOUND", path: ["input", "originId"] });
    const plan = { origin: "RECOVERY_PLAN", originId: fixtureId("judgement", 1) };
    await graph.database.write(mentor, (unit) =>
      unit.affected(
        `insert into recovery_plan (provider_id, id, trainee_id, opened_on, stage, review_on, recorded_at, version)
         values ($1, $2, $3, '2026-02-02', 'review-due', '2026-02-16', '2026-02-02T09:00:00Z', 1)`,
        [mentor.providerId, plan.originId, traineeId],
      ),
    );
    const planned = await set({}, lead, plan);
    expect((await list({ origin: "RECOVERY_PLAN" })).nodes).toMatchObject([{ id: planned.target.id }]);
    await close(planned.target, {}, lead);
    expect(await set({}, lead, { origin: "OBSERVATION", originId })).toMatchObject({ code: "NOT_FOUND" });
    const seen = { origin: "OBSERVATION", originId: fixtureId("judgement", 2) };
    await graph.database.write(mentor, (unit) =>
      unit.affected(
        `insert into observation (provider_id, id, trainee_id, placement_id, school_id, kind, observed_on, planned_by, recorded_at)
         select provider_id, $2, trainee_id, id, school_id, 'lesson-alone', '2026-02-02', $4, '2026-02-02T09:00:00Z'
         from placement where provider_id = $1 and trainee_id = $3 limit 1`,
        [mentor.providerId, seen.originId, traineeId, lead.personId],
      ),
    );
    const born = await set({}, lead, seen);
    expect((await list({ origin: "OBSERVATION" })).nodes).toMatchObject([{ id: born.target.id }]);
    await close(born.target, {}, lead);
    const due = (await list({}, "DUE")).nodes.map(({ dueOn }: { dueOn: string }) => dueOn);
    expect(due).toEqual(due.toSorted());
    await close(target, {}, lead);
  });

  test("is read as it stood at an instant", async () => {
    expect(await list({ asOf: "2026-01-01T00:00:00Z" })).toMatchObject({ totalCount: 0, nodes: [] });
    const { target } = await set();
    const between = await instantBetween();
    await close(target);
    const then = await list({ asOf: between, open: true });
    expect(then.nodes).toEqual([expect.objectContaining({ id: target.id, version: 1 })]);
    expect((await list({ open: true })).nodes).toEqual([]);
  });

  test("is set by those who work with the trainee", async () => {
    for (const viewer of [trainee, fixtureViewer("professional-tutor"), fixtureViewer("hub-director")]) {
      expect(await set({}, viewer)).toMatchObject({ code: "NOT_ALLOWED" });
      expect((await list({}, "NEWEST", viewer)).totalCount).toBeGreaterThan(0);
    }
    const elsewhere = { traineeId: fixtureId("trainee", 2_000_001) };
    expect(await acts.act("setTarget", { ...elsewhere, draft }, mentor)).toMatchObject({
      code: "NOT_ALLOWED",
    });
    const { errors, data } = await graph.ask(
      `{ trainee(id: "${traineeId}") { targets(first: 1) { totalCount } hidden { field } } }`,
      fixtureViewer("exam-board"),
    );
    expect(JSON.stringify([errors, data])).not.toMatch(/"totalCount":[1-9]/);
  });
});

test("a gap is followed through its targets to the end", async () => {
  const gapText = "gap { id version closedOn followThrough targets { id } }";
  const raise = (viewer = trainee, topic = "Bar models") =>
    acts.act("raiseGap", { traineeId, topic, foundIn: "MEETING" }, viewer, gapText);
  const { gap } = await raise();
  expect(gap).toMatchObject({ version: 1, followThrough: "UNTOUCHED", targets: [] });
  expect(await raise(mentor, " bar  models ")).toMatchObject({ code: "GAP_ALREADY_RAISED" });
  const read = async () =>
    (await acts.ask(`{ trainee(id: "${traineeId}") { gaps { id followThrough targets { id } } } }`, lead))
      .trainee.gaps;
  const { target } = await set({ gapId: gap.id });
  expect(await read()).toEqual([{ id: gap.id, followThrough: "WORKED_ON", targets: [{ id: target.id }] }]);
  await close(target);
  expect(await read()).toMatchObject([{ followThrough: "EVIDENCED" }]);
  const closing = { gapId: gap.id, expectedVersion: 1, evidence: "Taught in year 5." };
  expect(await acts.act("closeGap", closing, trainee)).toMatchObject({ code: "NOT_ALLOWED" });
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => acts.act("closeGap", closing, mentor, gapText, facts)),
  );
  expect(answers.filter(({ __typename }) => __typename === "Conflict")).toHaveLength(9);
  expect(await read()).toMatchObject([{ followThrough: "CLOSED" }]);

  const again = { gapId: gap.id, expectedVersion: 2 };
  expect(await acts.act("reopenGap", again, trainee)).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await acts.act("reopenGap", { ...again, expectedVersion: 1 }, mentor)).toMatchObject({
    code: "CONFLICT",
  });
  const anew = { traineeId, topic: "bar MODELS", foundIn: "MEETING" };
  const { gap: other } = await acts.act("raiseGap", anew, mentor, "gap { id }");
  expect(await acts.act("reopenGap", again, mentor)).toMatchObject({ code: "GAP_ALREADY_RAISED" });
  const done = { gapId: other.id, expectedVersion: 1, evidence: "The same gap." };
  expect(await acts.act("closeGap", done, mentor)).toMatchObject({ recorded: true });
  expect(await acts.act("reopenGap", { ...again, validateOnly: true }, mentor)).toMatchObject({
    recorded: false,
  });
  const reopened = await Promise.all(
    Array.from({ length: 10 }, () => acts.act("reopenGap", again, mentor, "gap { version closedOn }")),
  );
  expect(reopened.filter(({ __typename }) => __typename === "Conflict")).toHaveLength(9);
  const states = new Map(
    (await read()).map((one: { id: string; followThrough: string }) => [one.id, one.followThrough]),
  );
  expect([states.get(gap.id), states.get(other.id)]).toEqual(["EVIDENCED", "CLOSED"]);
});
