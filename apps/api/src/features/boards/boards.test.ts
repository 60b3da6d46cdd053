import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { atOnce } from "../testing/acts/race.js";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { boardForTest, boardMember, leader, seats, shownBoard } from "./testing/board-for-test.js";

let graph: GraphForTest;
let boards: ReturnType<typeof boardForTest>;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
  boards = boardForTest(graph);
}, 120_000);
afterAll(() => graph?.close());

/** Of East and Mathematics, placed at Ashfield School, whose mentor is the tenth person. */
const trainee = (n = 0) => fixtureId("trainee", 2_000_000 + n);
const about = (...subjects: readonly string[]) =>
  subjects.map((subjectId) => ({ kind: "TRAINEE", subjectId }));
const everybody = Object.values(seats);

/** A board with trainees on its agenda and everybody there. */
async function heldBoard(...subjects: readonly string[]) {
  const { board: called } = await boards.call();
  const listed = await boards.done("putOnAgenda", {
    ...{ boardId: called.id, expectedVersion: 1, items: about(...subjects) },
  });
  return boards.done("recordAttendance", {
    ...{ boardId: called.id, expectedVersion: listed.version, present: everybody },
  });
}
const decide = (board: { id: string; version: number; items: { id: string }[] }, change: object = {}) => ({
  ...{ boardId: board.id, expectedVersion: board.version, itemId: board.items[0]!.id, kind: "CONFIRM" },
  ...{ reason: "Judged alike by both.", ...change },
});

describe("a board is called", () => {
  test("with its members, under the provider's quorum of the day", async () => {
    const { board } = await boards.call();
    expect(board).toMatchObject({ name: "Final board", stage: "CALLED", version: 1, closedAt: null });
    expect(board.quorum).toEqual({ least: 3, seats: ["CHAIR"] });
    expect(board.members.map(({ seat }: { seat: string }) => seat)).toEqual([
      ...["CHAIR", "MEMBER", "MEMBER", "EXTERNAL"],
    ]);
    expect(board.members[0].person).toEqual({ name: "Leader Staff" });
    expect(board.cohorts).toEqual([{ code: "C2025" }]);
  });

  test.each<[string, object, object]>([
    ["without a name", { name: " " }, { code: "WORDS_MISSING", path: ["input", "name"] }],
    ["without a cohort", { cohortIds: [] }, { code: "WORDS_MISSING" }],
    ["of a cohort that is not there", { cohortIds: [randomUUID()] }, { code: "NOT_FOUND" }],
    ["without a chair", { members: [{ personId: seats.member, seat: "MEMBER" }] }, { code: "CHAIR_MISSING" }],
    [
      "with too few for its quorum",
      { members: [{ personId: seats.chair, seat: "CHAIR" }] },
      {
        code: "QUORUM_OUT_OF_REACH",
        message: "The quorum is 3 members, and these are 1. Call more members.",
      },
    ],
    [
      "with somebody who is not there",
      { members: [{ personId: randomUUID(), seat: "CHAIR" }] },
      { code: "NOT_FOUND", path: ["input", "members", "0", "personId"] },
    ],
  ])("but not %s", async (_, change, refusal) => {
    expect(await boards.call(change)).toMatchObject(refusal);
  });

  test("by those who keep boards, and read by those who may", async () => {
    const { board } = await boards.call({}, boardMember);
    for (const role of ["mentor", "trainee", "hub-director", "moderator", "provider-admin"] as const) {
      expect(await boards.call({}, fixtureViewer(role))).toMatchObject({ code: "NOT_ALLOWED" });
      const { errors } = await graph.ask(`{ board(id: "${board.id}") { id } }`, fixtureViewer(role));
      expect(errors?.[0]?.extensions["code"]).toBe("NOT_ALLOWED");
    }
    const { data } = await graph.ask("{ boards(first: 2) { totalCount nodes { id } } }", boardMember);
    expect(JSON.stringify(data)).toContain(board.id);
  });

  test("fifty times under one key: one board, one answer", async () => {
    const idempotencyKey = randomUUID();
    const answers = await atOnce(50, () => boards.call({ idempotencyKey }));
    expect(new Set(answers.map(({ board }: { board: { id: string } }) => board.id)).size).toBe(1);
  });
});

describe("interests", () => {
  test("keep a member out of what they concern; taken back, they count no more and stay on record", async () => {
    const all = await heldBoard(trainee());
    const board = await boards.done("recordAttendance", {
      ...{ boardId: all.id, expectedVersion: all.version },
      present: [seats.chair, seats.member, seats.external],
    });
    const declared = await boards.done(
      "declareInterest",
      { boardId: board.id, kind: "SCHOOL", concernedId: fixtureId("school", 1), account: "I govern it." },
      boardMember,
    );
    expect(declared.items[0].quorum).toMatchObject({ isQuorate: false, short: 1 });
    expect(declared.items[0].quorum.conflicted).toContain(seats.member);
    const decision = decide(declared);
    expect(await boards.act("recordDecision", decision)).toMatchObject({ code: "QUORUM_MISSING" });
    expect(await boards.act("recordDecision", { ...decision, decidedBy: everybody })).toMatchObject({
      code: "DECIDED_WITH_CONFLICT",
    });
    const [interest] = declared.members[1].interests;
    const back = { boardId: board.id, interestId: interest.id, reason: "Another school of that name." };
    const after = await boards.done("withdrawInterest", back, boardMember);
    expect(after.members[1]).toMatchObject({ hasDeclared: true, interests: [] });
    expect(await boards.act("withdrawInterest", back)).toMatchObject({ code: "NOTHING_TO_WITHDRAW" });
    expect(await boards.act("recordDecision", decision)).toMatchObject({ code: "CONFLICT" });
  });

  test("are declared of what there is, by members; that there is none is declared too", async () => {
    const { board } = await boards.call();
    const boardId = board.id;
    const none = await boards.done("declareInterest", { boardId }, boardMember);
    expect(none.members[1]).toMatchObject({ hasDeclared: true, interests: [] });
    expect(await boards.act("declareInterest", { boardId, personId: fixtureId("person", 7) })).toMatchObject({
      code: "NOT_A_MEMBER",
    });
    expect(await boards.act("declareInterest", { boardId, kind: "TRAINEE" })).toMatchObject({
      code: "WORDS_MISSING",
    });
    const unknown = { boardId, kind: "ASSESSOR", concernedId: trainee() };
    expect(await boards.act("declareInterest", unknown)).toMatchObject({ code: "NOT_FOUND" });
  });

  test("whoever judged or mentors a trainee takes no part without declaring it", async () => {
    // the second person of the fixture leads mathematics, and judges its trainees
    const board = await heldBoard(trainee());
    expect(board.items[0].quorum.deciding).not.toContain(fixtureId("person", 10));
    const { data } = await graph.ask(
      `{ judgements(first: 1, filter: { assessorId: "${fixtureId("person", 10)}" }) { totalCount } }`,
      leader,
    );
    expect(JSON.stringify(data)).not.toContain('"totalCount":0');
    const { board: called } = await boards.call({
      members: [
        { personId: seats.chair, seat: "CHAIR" },
        { personId: seats.member, seat: "MEMBER" },
        { personId: fixtureId("person", 10), seat: "MEMBER" },
      ],
    });
    const listed = await boards.done("putOnAgenda", {
      ...{ boardId: called.id, expectedVersion: 1, items: about(trainee()) },
    });
    expect(listed.items[0].quorum).toMatchObject({
      isQuorate: false,
      conflicted: [fixtureId("person", 10)],
    });
  });
});

describe("what is decided", () => {
  test("counts, names who decided, and is corrected by another decision", async () => {
    const board = await heldBoard(trainee(), trainee(1));
    const first = await boards.done("recordDecision", decide(board));
    expect(first.items[0].decision).toMatchObject({
      ...{ kind: "CONFIRM", reason: "Judged alike by both.", correctsId: null },
      decidedBy: first.items[0].quorum.deciding,
    });
    expect(await boards.act("recordDecision", decide(first))).toMatchObject({ code: "ALREADY_DECIDED" });
    const correctsId = first.items[0].decision.id;
    const change = { correctsId, kind: "RE_MARK", reason: "A page was missing." };
    const second = await boards.done("recordDecision", decide(first, change));
    expect(second.items[0].decision).toMatchObject({ kind: "RE_MARK", correctsId });
    expect(second.items[0].decisions.map(({ id }: { id: string }) => id)).toEqual([
      ...[second.items[0].decision.id, correctsId],
    ]);
    expect(await boards.act("recordDecision", decide(second, change))).toMatchObject({
      code: "NOTHING_TO_CORRECT",
    });
  });

  test.each<[string, object, string]>([
    ["without a reason", { reason: "  " }, "WORDS_MISSING"],
    ["of nothing on the agenda", { itemId: randomUUID() }, "NOT_FOUND"],
    ["with somebody twice", { decidedBy: [seats.chair, seats.chair, seats.external] }, "MEMBER_TWICE"],
    [
      "by somebody who was not there",
      { decidedBy: [seats.chair, seats.external, randomUUID()] },
      "DECIDED_THOUGH_ABSENT",
    ],
    ["at a version that is past", { expectedVersion: 1 }, "CONFLICT"],
  ])("is not recorded %s", async (_, change, code) => {
    const board = await heldBoard(trainee(2));
    expect(await boards.act("recordDecision", decide(board, change))).toMatchObject({ code });
  });

  test("needs a quorum of those who were there; to defer needs none", async () => {
    const { board: called } = await boards.call();
    const listed = await boards.done("putOnAgenda", {
      ...{ boardId: called.id, expectedVersion: 1, items: about(trainee(3)) },
    });
    expect(await boards.act("recordDecision", decide(listed))).toMatchObject({ code: "QUORUM_MISSING" });
    const attended = await boards.done("recordAttendance", {
      ...{ boardId: called.id, expectedVersion: listed.version, present: [seats.chair] },
    });
    expect(await boards.act("recordDecision", decide(attended))).toMatchObject({
      ...{ code: "QUORUM_MISSING", message: expect.stringContaining("2 members more are needed") },
    });
    const deferred = await boards.done("recordDecision", decide(attended, { kind: "DEFER" }));
    expect(deferred.items[0].decision).toMatchObject({ kind: "DEFER", decidedBy: [seats.chair] });
  });

  test("of two who decide at once, one is told that the other was quicker", async () => {
    const board = await heldBoard(trainee(4));
    const answers = await atOnce(8, () => boards.act("recordDecision", decide(board)));
    expect(answers.filter(({ recorded }) => recorded)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === "CONFLICT")).toHaveLength(7);
  });
});

describe("the agenda", () => {
  test("takes all items or none, and none twice", async () => {
    const { board } = await boards.call();
    const put = (items: object[], expectedVersion = board.version) =>
      boards.act("putOnAgenda", { boardId: board.id, expectedVersion, items });
    expect(await put([...about(trainee()), ...about(randomUUID())])).toMatchObject({ code: "ITEMS_REFUSED" });
    expect(await put(about(trainee(), trainee()))).toMatchObject({ code: "ITEMS_REFUSED" });
    expect(await put([])).toMatchObject({ code: "WORDS_MISSING" });
    const assessor = { kind: "ASSESSOR", subjectId: fixtureId("person", 10) };
    const { board: listed } = await put([...about(trainee()), assessor]);
    expect(
      listed.items.map(({ position, kind }: { position: number; kind: string }) => [position, kind]),
    ).toEqual([
      [1, "TRAINEE"],
      [2, "ASSESSOR"],
    ]);
    expect(listed.items[1].assessor.name).toBe("Mentor 1 Staff");
    const asBoard = await boards.ask(boardMember, board.id);
    expect(asBoard.items[1].assessor).toEqual({ id: fixtureId("person", 10), name: null });
  });
});

describe("minutes", () => {
  test("are drafted, signed by the chair, corrected with a reason, and every text is kept", async () => {
    const board = await heldBoard(trainee(5));
    const write = (seen: { version: number }, words: string, correction: string | null = null) =>
      boards.act("writeMinutes", { boardId: board.id, expectedVersion: seen.version, words, correction });
    expect(await write(board, " ")).toMatchObject({ code: "WORDS_MISSING" });
    const { board: draft } = await write(board, "canary: all confirmd.");
    const sign = (seen: { version: number }, sequence: number, viewer = leader) =>
      boards.act("signMinutes", { boardId: board.id, expectedVersion: seen.version, sequence }, viewer);
    expect(await sign(draft, 2)).toMatchObject({ code: "MINUTES_MISSING" });
    const { board: byMember } = await sign(draft, 1, boardMember);
    expect(byMember.minutes[0]).toMatchObject({ isSigned: false, signatures: [{ signedOn: "2026-02-03" }] });
    const { board: signed } = await sign(byMember, 1);
    expect(signed.minutes[0].isSigned).toBe(true);
    expect(await sign(signed, 1)).toMatchObject({ code: "MINUTES_SIGNED" });
    expect(await write(signed, "All confirmed.")).toMatchObject({ code: "WORDS_MISSING" });
    const { board: corrected } = await write(signed, "All confirmed.", "A letter was missing.");
    const texts = corrected.minutes.map((one: { words: string; isSigned: boolean }) => [
      one.words,
      one.isSigned,
    ]);
    expect(texts).toEqual([
      ["All confirmed.", false],
      ["canary: all confirmd.", true],
    ]);
    const trail = await graph.database.read(leader, (unit) =>
      unit.rows<{ value: string }>("select row_to_json(audit_detail)::text as value from audit_detail"),
    );
    expect(trail.some(({ value }) => value.includes("canary"))).toBe(false);
  });
});

describe("actions and closing", () => {
  test("a board closes decided and signed; then only actions and minutes go on", async () => {
    const board = await heldBoard(trainee(6));
    const boardId = board.id;
    const close = (seen: { version: number }) =>
      boards.act("closeBoard", { boardId, expectedVersion: seen.version });
    expect(await close(board)).toMatchObject({ code: "ITEMS_UNDECIDED" });
    const decided = await boards.done("recordDecision", decide(board));
    expect(await close(decided)).toMatchObject({ code: "MINUTES_MISSING" });
    const raise = { boardId, what: "Standardise new assessors", ownerId: seats.lead, dueOn: "2026-01-31" };
    const raised = await boards.done("raiseAction", raise);
    expect(raised.actions[0]).toMatchObject({ what: raise.what, owner: { name: "Lead Mathematics Staff" } });
    const words = { boardId, expectedVersion: raised.version, words: "Confirmed." };
    const written = await boards.done("writeMinutes", words);
    expect(await close(written)).toMatchObject({ code: "MINUTES_UNSIGNED" });
    const signed = await boards.done("signMinutes", {
      ...{ boardId, expectedVersion: written.version, sequence: 1 },
    });
    const { board: closed } = await close(signed);
    expect(closed).toMatchObject({ stage: "CLOSED", closedAt: expect.any(String) });
    expect(await boards.act("raiseAction", raise)).toMatchObject({ code: "BOARD_CLOSED" });
    expect(await boards.act("declareInterest", { boardId })).toMatchObject({ code: "BOARD_CLOSED" });
    const action = { actionId: closed.actions[0].id, account: "Held on Monday." };
    expect(await boards.act("closeAction", { ...action, doneOn: "2026-02-04" })).toMatchObject({
      code: "DAY_TO_COME",
    });
    const after = await boards.done("closeAction", action);
    expect(after.actions[0]).toMatchObject({ doneOn: "2026-02-03", account: "Held on Monday." });
    expect(await boards.act("closeAction", action)).toMatchObject({ code: "ACTION_DONE" });
  });

  test("the checklist says what is left, and a board is read as it stood", async () => {
    const { board: called } = await boards.call({ name: "Checked board" });
    const line = (board: { checklist: { question: string }[] }, question: string) =>
      board.checklist.find((one) => one.question === question);
    expect(line(called, "INTERESTS")).toMatchObject({ state: "TO_DO", left: 4, of: 4 });
    expect(line(called, "ATTENDANCE")).toMatchObject({ sentence: "It is not recorded yet who was there." });
    expect(line(called, "DECISIONS")).toMatchObject({ state: "NONE" });
    expect(line(called, "JUDGEMENTS")).toMatchObject({ of: expect.any(Number) });
    const [{ now }] = (await graph.database.read(leader, (unit) =>
      unit.rows<{ now: string }>("select recorded_at::text as now from board where id = $1", [called.id]),
    )) as [{ now: string }];
    const then = new Date(`${now.replace(" ", "T")}:00`).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await boards.done("putOnAgenda", {
      ...{ boardId: called.id, expectedVersion: 1, items: about(trainee(7)) },
    });
    expect((await boards.ask(boardMember, called.id)).items).toHaveLength(1);
    expect((await boards.ask(boardMember, called.id, then)).items).toHaveLength(0);
    expect(await boards.ask(boardMember, called.id, "2026-01-01T00:00:00Z")).toBeNull();
    expect(await boards.ask(boardMember, "nothing")).toBeNull();
  });
});

test("validated only, nothing is recorded", async () => {
  const answer = await boards.call({ validateOnly: true });
  expect(answer).toMatchObject({ recorded: false, board: null });
  expect(shownBoard).toContain("checklist");
});
