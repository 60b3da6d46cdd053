import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { dailyTick } from "../../post/index.js";
import { lettersOf } from "../../post/testing/letters-of.js";
import { dailyWorks } from "../../reminders.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { atOnce, tallied } from "../../testing/acts/race.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { on, settingWork } from "../testing/set-work.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

const admin = fixtureViewer("provider-admin");
const lead = fixtureViewer("lead-mentor");
const trainee = fixtureViewer("trainee");
const tenant = { providerId: admin.providerId };
const work = settingWork(() => graph);
const release = (assignmentId: string, viewer = admin) =>
  work.act(
    "releaseFeedback",
    { assignmentId },
    viewer,
    "sent { id sentOn }",
    "... on ReleaseTooEarly { releaseOn }",
  );
const tick = (at: string) => dailyTick(graph.database, [], () => new Date(at), dailyWorks)(tenant);
const told = () =>
  graph.database.read(tenant, (unit) =>
    unit.rows<{ id: string; act: string; subject: { assignment: string; sent: string[] } }>(
      "select id, act, subject from outbox_message where act = 'releaseFeedback' order by recorded_at, id",
    ),
  );

describe("marks and feedback", () => {
  test("are held from the trainee until their day, and sent then by whoever leads", async () => {
    const id = await work.set();
    const pieceId = await work.marked(id, 0, "61.5");
    expect(await release(id)).toMatchObject({ code: "RELEASE_TOO_EARLY", releaseOn: "2026-03-06" });
    expect(await work.seen(pieceId, trainee)).toMatchObject({
      ...{ handInState: "HANDED_IN", markingState: null, markVersion: null, marker: null, sentOn: null },
      ...{ marks: [], first: null, feedback: [], allotments: [] },
      held: "Marks and feedback are sent on 6 March 2026, and are held until then.",
    });
    const day = on("2026-03-06", admin);
    expect(await release(id, on("2026-03-06", lead))).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await release(id, day)).toMatchObject({ sent: [{ id: pieceId, sentOn: "2026-03-06" }] });
    expect(await release(id, day)).toMatchObject({ code: "NOTHING_TO_RELEASE" });
    expect(await work.seen(pieceId, trainee)).toMatchObject({
      ...{ held: null, first: { value: "61.5" }, markingState: null },
      feedback: [{ isCurrent: true, answers: [{ answer: "Questions that build." }, { code: "next" }] }],
    });
    // what is written afterwards is held until it is sent as well
    const answers = ["strength", "next"].map((question) => ({ question, answer: "More." }));
    await work.feedback(pieceId, { answers });
    expect((await work.seen(pieceId, trainee)).feedback).toHaveLength(1);
    expect((await work.seen(pieceId, lead)).feedback).toHaveLength(2);
    expect(await release(id, day)).toMatchObject({ sent: [{ id: pieceId }] });
    expect((await work.seen(pieceId, trainee)).feedback).toMatchObject([
      { isCurrent: true },
      { isCurrent: false },
    ]);
  });

  test("are sent by themselves on their day, once, whoever looks and however often", async () => {
    const id = await work.set();
    const first = await work.marked(id, 0, "55");
    const late = await work.marked(id, 3, "70");
    expect(await tick("2026-03-05T12:00:00Z")).toBe(0);
    expect((await work.seen(first, trainee)).feedback).toEqual([]);
    const many = await Promise.all(Array.from({ length: 6 }, () => tick("2026-03-06T07:00:00Z")));
    expect(many.reduce((sum, put) => sum + put, 0)).toBe(1);
    expect(await tick("2026-03-07T07:00:00Z")).toBe(0);
    const messages = (await told()).filter(({ subject }) => subject.assignment === id);
    expect(messages.map(({ subject }) => subject.sent)).toEqual([[first, late].sort()]);
    expect(await work.seen(first, lead)).toMatchObject({ sentOn: "2026-03-06" });
    // what comes in after its day is sent on the next
    const { piece } = await work.handIn(id, 6);
    await work.allot([piece.id]);
    await work.feedback(piece.id);
    expect(await tick("2026-03-08T07:00:00Z")).toBe(1);
    expect((await told()).map(({ subject }) => subject)).toContainEqual({ assignment: id, sent: [piece.id] });
  });

  test.each([
    // a provider that has set nothing
    [null, ["Questions that build.", "Read about retrieval."]],
    ["link", []],
    ["whole", ["Questions that build.", "Read about retrieval."]],
  ])("are told of in a letter to each trainee, %s", async (setting, whole) => {
    const id = await work.set({ title: `Letters, ${setting}` });
    await work.marked(id, 0, "61.5");
    if (setting !== null)
      await graph.database.write(tenant, (unit) =>
        unit.affected(
          `insert into setting (provider_id, key, valid_from, value) values ($1, 'feedbackLetter', '2026-01-01', $2)
         on conflict (provider_id, key, valid_from) do update set value = excluded.value`,
          [tenant.providerId, JSON.stringify(setting)],
        ),
      );
    await release(id, on("2026-03-06", admin));
    const letters = await lettersOf(graph.database, {
      ...tenant,
      act: "releaseFeedback",
      subject: { assignment: id },
      now: "2026-03-06T07:00:00.000Z",
    });
    expect(letters).toEqual([
      {
        personId: fixtureId("person", 2_000_000),
        letter: expect.objectContaining({
          subject: `Your feedback on Letters, ${setting} at Fixture Training`,
        }),
      },
    ]);
    const text = JSON.stringify(letters);
    for (const line of whole) expect(text).toContain(line);
    expect(text.includes("Questions that build.")).toBe(whole.length > 0);
    expect(text).not.toContain("61.5");
  });
});

describe("a draft", () => {
  test("may leave questions out, survives, is its author's alone, and ends when the feedback is written", async () => {
    const id = await work.set();
    const { piece } = await work.handIn(id, 0);
    await work.allot([piece.id]);
    const begun = [{ question: "strength", answer: "Begun" }];
    const text = `query ($id: ID!) { pieceOfWork(id: $id) { feedbackDraft { answers { question answer } version } } }`;
    const draft = async (viewer = lead) =>
      (await work.ask(text, viewer, { id: piece.id })).pieceOfWork.feedbackDraft;
    expect(await work.feedback(piece.id, { answers: begun })).toMatchObject({ code: "QUESTION_UNANSWERED" });
    await work.feedback(piece.id, { answers: [], isDraft: true });
    await work.feedback(piece.id, { answers: begun, isDraft: true });
    expect(await draft()).toEqual({ answers: begun, version: 2 });
    const director = fixtureViewer("hub-director");
    for (const viewer of [admin, trainee, director]) expect(await draft(viewer)).toBe(null);
    expect((await work.seen(piece.id, admin)).feedback).toEqual([]);
    expect(await work.feedback(piece.id, {}, director)).toMatchObject({ code: "NOT_ALLOTTED" });
    expect(await work.feedback(piece.id)).toMatchObject({ recorded: true });
    expect(await draft()).toBe(null);
  });

  test("is not written over by who has seen another, nor is feedback; no version comes twice", async () => {
    const id = await work.set();
    const { piece } = await work.handIn(id, 0);
    await work.allot([piece.id]);
    const write = (expectedVersion: number, answer: string, isDraft: boolean) =>
      work.feedback(piece.id, { expectedVersion, isDraft, answers: [{ question: "strength", answer }] });
    const whole = (expectedVersion: number) => work.feedback(piece.id, { expectedVersion });
    const version = async (viewer = lead) => {
      const text = `query ($id: ID!) { pieceOfWork(id: $id) { feedbackVersion } }`;
      return (await work.ask(text, viewer, { id: piece.id })).pieceOfWork.feedbackVersion;
    };
    expect(await write(0, "One", true)).toMatchObject({ recorded: true });
    expect(await write(0, "Two", true)).toMatchObject({
      ...{ code: "CONFLICT", currentVersion: 1, path: ["input", "expectedVersion"] },
    });
    expect(await whole(0)).toMatchObject({ code: "CONFLICT", currentVersion: 1 });
    expect(await whole(1)).toMatchObject({ recorded: true });
    expect(await version()).toBe(2);
    expect(await write(1, "Three", true)).toMatchObject({ code: "CONFLICT", currentVersion: 2 });
    expect(await write(2, "Four", true)).toMatchObject({ recorded: true });
    expect(await version()).toBe(3);
    // a draft is its author's alone, and so is how often it was kept
    expect(await version(admin)).toBe(1);
    expect(await version(trainee)).toBe(null);
  });

  test("fifty at once: one is kept, and 49 are told the version that counts", async () => {
    const id = await work.set();
    const { piece } = await work.handIn(id, 0);
    await work.allot([piece.id]);
    const all = await atOnce(50, (n) =>
      work.feedback(piece.id, {
        ...{ expectedVersion: 0, isDraft: true, answers: [{ question: "strength", answer: `${n}` }] },
      }),
    );
    expect(tallied(all.map(({ code, recorded }) => code ?? String(recorded)))).toEqual({
      ...{ true: 1, CONFLICT: 49 },
    });
  });
});
