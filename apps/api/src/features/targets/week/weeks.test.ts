import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Acting, acting } from "../../testing/acts/acting.js";
import { fixtureId } from "../../testing/fixture-id.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { statementsIn } from "../../testing/statements-in.js";
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

const lead = fixtureViewer("lead-mentor");
const trainee = fixtureViewer("trainee");
const mentor = fixtureViewer("mentor");
const traineeId = fixtureId("trainee", 2_000_000);
const day = "2026-02-03";
const weeks = `query ($day: Date!, $unchecked: Boolean) { weeks(first: 100, day: $day, unchecked: $unchecked) {
  totalCount nodes { id monday trainee { name } check { version finding note } concerns { kind isOver about } } } }`;
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const list = async (variables: object = { day }): Promise<any> =>
  (await acts.ask(weeks, lead, variables)).weeks;
const check = (trainees: object[], viewer = lead, more: object = {}) =>
  acts.act(
    "checkWeek",
    { day, trainees, ...more },
    viewer,
    "trainees { id }",
    "... on ItemsRefused { items { __typename code path } }",
  );

describe("the week of a caseload", () => {
  test("names everybody whom the lead mentor checks, by name, with what to look at", async () => {
    const { nodes, totalCount } = await list();
    expect(nodes).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(3);
    const names = nodes.map(({ trainee: { name } }: { trainee: { name: string } }) => name.split(" ").at(-1));
    expect(names).toEqual(names.toSorted());
    const one = nodes.find(({ id }: { id: string }) => id === traineeId);
    expect(one).toMatchObject({
      ...{ monday: "2026-02-02", check: null },
      concerns: [{ kind: "NO_RECORD", isOver: false }, { kind: "NO_OPEN_TARGET" }],
    });
    const { errors } = await graph.ask(weeks, fixtureViewer("hub-director"), { day });
    expect(errors?.[0]?.extensions["code"]).toBe("NOT_ALLOWED");
  });

  test("says who waits for the mentor, and no more when they have confirmed and set a target", async () => {
    const record = { traineeId, heldOn: "2026-02-02", minutes: 60, reflection: "Well.", handOver: true };
    const { meeting } = await acts.act("writeMeeting", record, trainee, "meeting { id }");
    const concernsOf = async () =>
      (await list()).nodes.find(({ id }: { id: string }) => id === traineeId).concerns;
    expect(await concernsOf()).toMatchObject([
      { kind: "NOT_CONFIRMED", about: [meeting.id] },
      { kind: "NO_OPEN_TARGET" },
    ]);
    const target = {
      action: "Ask",
      successEvidence: "Noted",
      strandId: fixtureId("strand", 1),
      dueOn: "2026-02-06",
    };
    await acts.act(
      "confirmMeeting",
      { meetingId: meeting.id, expectedVersion: 1, targets: [target] },
      mentor,
    );
    expect(await concernsOf()).toEqual([]);
  });

  test("is checked in one pass, or not at all and each refusal under its own path", async () => {
    const ids: string[] = (await list()).nodes.map(({ id }: { id: string }) => id);
    const inOrder = ids.map((id) => ({ traineeId: id, finding: "IN_ORDER" }));
    const wrong = [
      inOrder[0],
      { traineeId: ids[1], finding: "FOLLOW_UP" },
      { traineeId: ids[2], finding: "IN_ORDER", seenVersion: 4 },
      inOrder[0],
    ] as object[];
    expect(await check(wrong)).toMatchObject({
      __typename: "ItemsRefused",
      items: [
        { code: "NOTE_MISSING", path: ["input", "trainees", "1", "note"] },
        { code: "CONFLICT", path: ["input", "trainees", "2", "seenVersion"] },
        { code: "NOT_FOUND", path: ["input", "trainees", "3", "traineeId"] },
      ],
    });
    expect((await list({ day, unchecked: true })).totalCount).toBe(ids.length);
    const idempotencyKey = "week-of-2-february-2026";
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => check(inOrder, lead, { idempotencyKey })),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0].trainees).toHaveLength(ids.length);
    expect((await list({ day, unchecked: true })).totalCount).toBe(0);
    const stale = await Promise.all(Array.from({ length: 50 }, () => check(inOrder.slice(0, 1))));
    expect(stale.map(({ items }) => items[0].code)).toEqual(stale.map(() => "CONFLICT"));
    const again = { traineeId: ids[0], finding: "FOLLOW_UP", note: "Ask about 9B.", seenVersion: 1 };
    await check([again]);
    expect((await list()).nodes[0].check).toEqual({
      version: 2,
      finding: "FOLLOW_UP",
      note: "Ask about 9B.",
    });
    const { visitBrief } = (
      await acts.ask(
        `{ trainee(id: "${ids[0]}") { visitBrief(visitOn: "2026-02-10") { reason about days } } }`,
        lead,
      )
    ).trainee;
    expect(visitBrief[0]).toEqual({ reason: "FOLLOW_UP", about: ["2026-02-02"], days: 8 });
  });

  test("is not checked for somebody else's trainees, nor before it begins", async () => {
    const elsewhere = [{ traineeId: fixtureId("trainee", 2_000_001), finding: "IN_ORDER" }];
    expect(await check(elsewhere)).toMatchObject({ code: "NOT_ALLOWED" });
    expect(await check(elsewhere, mentor)).toMatchObject({ code: "NOT_ALLOWED" });
    const next = { day: "2026-02-09" };
    expect(await check([], lead, next)).toMatchObject({ code: "WEEK_TO_COME", path: ["input", "day"] });
  });
});

test("what is agreed about handing in, and whether it was kept", async () => {
  const read = async () =>
    (
      await acts.ask(
        `{ trainee(id: "${traineeId}") { handInAgreements { version way kind weekday time }
          handIns { id material dueAt handedInAt standing } } }`,
        fixtureViewer("professional-tutor"),
      )
    ).trainee;
  const handIn = (change: object, viewer = trainee) =>
    acts.act(
      "recordHandIn",
      { traineeId, material: "Plan, 9B", lessonOn: "2026-02-03", ...change },
      viewer,
      "handIn { id dueAt handedInAt standing }",
    );
  expect(await handIn({})).toMatchObject({ code: "HAND_IN_NOT_AGREED" });
  const agreed = { traineeId, way: "Shared folder", kind: "WEEKLY", weekday: 4, time: "18:00" };
  const agree = (change: object, viewer = mentor) =>
    acts.act("agreeHandIn", { ...agreed, expectedVersion: 0, ...change }, viewer, "trainee { id }");
  expect(await agree({}, trainee)).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await agree({ time: "6 pm" })).toMatchObject({ code: "NOT_A_CLOCK_TIME", path: ["input", "time"] });
  expect(await agree({ weekday: 8 })).toMatchObject({ path: ["input", "weekday"] });
  const answers = await Promise.all(Array.from({ length: 50 }, () => agree({})));
  expect(answers.filter(({ recorded }) => recorded)).toHaveLength(1);
  expect(answers.filter(({ code }) => code === "CONFLICT")).toHaveLength(49);

  const { handIn: kept } = await handIn({ handedInAt: "2026-01-29T18:00:00Z" });
  expect(kept).toMatchObject({ dueAt: "2026-01-29T18:00", standing: "KEPT" });
  const late = { handedInAt: "2026-01-29T18:01:00Z", supersedesId: kept.id };
  expect(await handIn(late)).toMatchObject({ handIn: { standing: "LATE" } });
  // a record is superseded once
  expect(await handIn(late)).toMatchObject({ code: "NOT_FOUND", path: ["input", "supersedesId"] });
  expect(await handIn({ material: "Plan, 8A" }, mentor)).toMatchObject({ handIn: { standing: "MISSING" } });
  await agree({ expectedVersion: 1, kind: "BEFORE_LESSON", weekday: null, days: 2, way: "E-mail" });
  const now = await read();
  expect(
    now.handInAgreements.map(({ version, kind }: { version: number; kind: string }) => [version, kind]),
  ).toEqual([
    [2, "BEFORE_LESSON"],
    [1, "WEEKLY"],
  ]);
  expect(now.handIns.map(({ standing }: { standing: string }) => standing).sort()).toEqual([
    "LATE",
    "MISSING",
  ]);
});

test("a page of trainees' weekly work costs as many statements for thirty as for three", async () => {
  const text = `query ($n: Int!) { trainees(first: $n) { nodes { gaps { followThrough targets { id } }
    targets(first: 5) { nodes { standing history { kind } strand { name } gap { topic } } }
    meetings(first: 5) { nodes { reviews { target { id } } targets { id } history { version } } }
    handInAgreements { way } handIns { standing } visitBrief(visitOn: "2026-02-10") { reason } } } }`;
  const parts = async (n: number) => {
    await acts.ask(text, fixtureViewer("line-manager"), { n });
    return statementsIn(graph.statements);
  };
  const few = await parts(3);
  expect(await parts(30)).toBe(few);
});
