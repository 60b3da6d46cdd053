import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { on, settingWork } from "../assignments/testing/set-work.js";
import type { Answered } from "../testing/acts/acting.js";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { releaseWithdrawn } from "./allotment/release-withdrawn.js";
import { type Exercising, exercising, ownOutcomes } from "./testing/exercising.js";

const admin = fixtureViewer("provider-admin");
const moderator = fixtureViewer("moderator");
const leader = fixtureViewer("leadership-team");
/** Trainees of mathematics, by their places in the cohort. */
const places = [0, 3, 6, 9, 12];

let graph: GraphForTest;
let exercise: Exercising;
const work = settingWork(() => graph);
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
  exercise = exercising(graph);
});
afterAll(() => graph?.close());

/** An assignment whose first four scripts are marked, and what an exercise about it is opened with. */
async function markedAssignment() {
  const assignmentId = await work.set();
  const pieceIds: string[] = [];
  for (const [at, value] of ["48", "55.5", "61", "70"].entries())
    pieceIds.push(await work.marked(assignmentId, places[at] as number, value));
  const about = {
    ...{ kind: "ASSIGNMENT", reviewPointId: null, assignmentId },
    outcomePolicy: { ...ownOutcomes, passMark: "50", borderEscalates: false },
  };
  return { assignmentId, pieceIds, about };
}
const mine = (id: string): Promise<Answered[]> => exercise.pieces(moderator, id, { mine: true });
const marksOf = async (pieceId: string, viewer = admin): Promise<Answered> => {
  const text = `query ($id: ID!) { pieceOfWork(id: $id) { first { value } actual { value } marks { stage } feedback { answers { code } } } }`;
  return (await work.ask(text, viewer, { id: pieceId })).pieceOfWork;
};

test("marks are judged blind in decimals, moved together, and the first ones stay", async () => {
  const { assignmentId, pieceIds, about } = await markedAssignment();
  await work.handIn(assignmentId, places[4] as number);
  const at = await exercise.allotted(about, [moderator]);
  expect(at).toMatchObject({ kind: "ASSIGNMENT", sampled: 4, plans: [{ population: 4 }] });
  const shown = await exercise.seen(
    moderator,
    at.id,
    "assignment { id scale { lowest highest step } } pieces(first: 9) { nodes { pieceKey bandName } }",
  );
  expect(shown.assignment).toEqual({
    ...{ id: assignmentId, scale: { lowest: "0", highest: "100", step: "0.5" } },
  });
  expect(shown.pieces.nodes.map(({ pieceKey }: Answered) => pieceKey).sort()).toEqual([...pieceIds].sort());

  const desk = await mine(at.id);
  expect(desk.map(({ firstMark, bandName }) => [firstMark, bandName])).toEqual(
    Array.from({ length: 4 }, () => [null, null]),
  );
  const hidden = await graph.database.read(moderator, (unit) =>
    unit.rows("select from mark union all select from feedback"),
  );
  expect(hidden).toEqual([]);
  const off = await exercise.judge(moderator, at.id, [{ pieceKey: desk[0].pieceKey, mark: "101" }]);
  expect(off.items).toMatchObject([{ code: "OFF_THE_SCALE", path: ["input", "judgements", "0", "mark"] }]);
  const between = await exercise.judge(moderator, at.id, [{ pieceKey: desk[0].pieceKey, mark: "58.3" }]);
  expect(between.items).toMatchObject([
    { code: "OFF_THE_SCALE", message: "Give a mark from 0 to 100 in steps of 0.5." },
  ]);
  const none = await exercise.judge(moderator, at.id, [{ pieceKey: desk[0].pieceKey }]);
  expect(none.items).toMatchObject([{ code: "MARK_MISSING", path: ["input", "judgements", "0", "mark"] }]);

  const first = new Map(
    await Promise.all(pieceIds.map(async (id) => [id, (await marksOf(id)).first.value] as const)),
  );
  const judgements = desk.map(({ pieceKey }) => ({
    pieceKey,
    mark: String(Number(first.get(pieceKey)) + 3.5),
  }));
  exercise.done(await exercise.judge(moderator, at.id, judgements));
  const opened = await mine(at.id);
  expect(opened.map(({ firstMark, bandName }) => `${firstMark} ${bandName}`).sort()).toEqual([
    ...["48 Fail", "55.5 Pass", "61 Merit", "70 Merit"],
  ]);

  const decided = await exercise.step("decideOutcomes", await exercise.seen(leader, at.id));
  await exercise.step("applyAdjustment", decided);
  for (const id of pieceIds) {
    const { first: given, actual, marks } = await marksOf(id);
    expect(Number(actual.value)).toBe(Number(given.value) + 3.5);
    expect(given.value).toBe(first.get(id));
    expect(marks.map(({ stage }: Answered) => stage)).toEqual(["FIRST", "ACTUAL"]);
  }
  const moved = "changes { pieceKey number trainee { id } strand { name } valueBefore valueAfter }";
  const again = await exercise.seen(
    leader,
    at.id,
    `stalePieces ${moved} pieces(first: 9) { nodes {
    pieceKey number trainee { id } strand { name } } }`,
  );
  expect(again.stalePieces).toBe(0);
  const named = again.changes.map(
    ({ valueBefore: _before, valueAfter: _after, ...piece }: Answered) => piece,
  );
  expect(named).toHaveLength(4);
  expect(again.pieces.nodes).toEqual(expect.arrayContaining(named));

  // where an assessor's marks were moved together, the next exercise knows
  await graph.database.administer((unit) =>
    unit.affected("update moderation_outcome set outcome = 'adjust' where exercise_id = $1", [at.id]),
  );
  const next = await exercise.allotted({ ...(await markedAssignment()).about, isBlind: false }, [moderator]);
  const flags = (await exercise.pieces(leader, next.id)).map((piece) => piece.flags);
  expect(flags).toHaveLength(4);
  for (const one of flags) expect(one).toContain("changed-last-time");
});

test("a script that was taken back is neither judged nor waited for", async () => {
  const { pieceIds, about } = await markedAssignment();
  const at = await exercise.allotted({ ...about, isBlind: false }, [moderator]);
  const taken = { pieceId: pieceIds[0], reason: "The wrong file." };
  expect(await work.act("withdrawSubmission", taken, admin)).toMatchObject({ recorded: true });
  const desk = await mine(at.id);
  expect(desk.filter(({ isWithdrawn }) => isWithdrawn).map(({ pieceKey }) => pieceKey)).toEqual([
    pieceIds[0],
  ]);
  const refused = await exercise.judge(moderator, at.id, [{ pieceKey: pieceIds[0], mark: "50" }]);
  expect(refused.items).toMatchObject([{ code: "PIECE_WITHDRAWN" }]);
  const judgements = desk
    .filter(({ isWithdrawn }) => !isWithdrawn)
    .map(({ pieceKey, firstMark }) => ({ pieceKey, mark: firstMark }));
  exercise.done(await exercise.judge(moderator, at.id, judgements));
  const decided = await exercise.step("decideOutcomes", await exercise.seen(leader, at.id));
  expect(decided.state).toBe("DECIDED");
});

test("a script that was taken back does not keep a blind desk shut for ever", async () => {
  const { pieceIds, about } = await markedAssignment();
  const at = await exercise.allotted(about, [moderator]);
  const judgements = (await mine(at.id)).slice(1).map(({ pieceKey }) => ({ pieceKey, mark: "60" }));
  exercise.done(await exercise.judge(moderator, at.id, judgements));
  const left = pieceIds.find((id) => judgements.every(({ pieceKey }) => pieceKey !== id));
  await work.act("withdrawSubmission", { pieceId: left, reason: "The wrong file." }, admin);
  expect((await mine(at.id)).map(({ firstMark }) => firstMark)).toEqual([null, null, null, null]);
  const { providerId, today } = admin;
  const day = { providerId, today, now: `${today}T09:00:00.000Z` };
  for (const expected of [3, 3]) {
    await graph.database.write({ providerId }, (unit) => releaseWithdrawn.work(unit, day));
    const desk = await mine(at.id);
    expect(desk).toHaveLength(expected);
    expect(desk.every(({ sealed, firstMark }) => sealed === null && firstMark !== null)).toBe(true);
  }
});

test("whoever has scripts to judge blind still sends everybody's feedback", async () => {
  const { assignmentId, pieceIds, about } = await markedAssignment();
  const at = await exercise.allotted(about, [moderator]);
  const taken = await graph.database.administer((unit) =>
    unit.affected("update moderation_allotment set moderator_id = $2 where exercise_id = $1", [
      at.id,
      admin.personId,
    ]),
  );
  expect(taken).toBe(4);
  const answer = await work.act("releaseFeedback", { assignmentId }, on("2026-03-06", admin), "sent { id }");
  expect(answer.sent.map(({ id }: Answered) => id).sort()).toEqual([...pieceIds].sort());
});

test("a board that confirms a closed exercise gives its scripts their AGREED marks when it closes", async () => {
  const { assignmentId, pieceIds, about } = await markedAssignment();
  const at = await exercise.allotted(about, [moderator]);
  const judgements = (await mine(at.id)).map(({ pieceKey }) => ({ pieceKey, mark: "60" }));
  const board = await boardAbout(at.id);
  expect(await board.decide("CONFIRM")).toMatchObject({
    ...{ code: "EXERCISE_OPEN", path: ["input", "kind"] },
  });
  exercise.done(await exercise.judge(moderator, at.id, judgements));
  const decided = await exercise.step("decideOutcomes", await exercise.seen(leader, at.id));
  const adjusted = await exercise.step("applyAdjustment", decided);
  await exercise.step("closeExercise", await exercise.step("revealSeed", adjusted));
  await work.act("withdrawSubmission", { pieceId: pieceIds[3], reason: "The wrong file." }, admin);
  expect(await board.decide("CONFIRM")).toMatchObject({ recorded: true });
  const before = await agreedOf(assignmentId);
  expect(before.map(({ agreed }) => agreed)).toEqual([null, null, null, null]);
  expect(await board.close()).toMatchObject({ recorded: true, board: { stage: "CLOSED" } });

  const after = await agreedOf(assignmentId);
  const standing = ({ first, actual }: Answered) => actual?.value ?? first.value;
  expect(after.map(({ actual }) => actual === null)).toContain(false);
  for (const piece of after)
    expect(piece.agreed?.value ?? null).toBe(piece.id === pieceIds[3] ? null : standing(piece));

  expect(await board.pack()).toContain('"Spring","Before","Pass"');

  // another board finds them agreed as they stand
  const again = await boardAbout(at.id);
  await again.decide("CONFIRM");
  await again.close();
  expect(await agreedOf(assignmentId)).toEqual(after);
});

test("a decision that was corrected before the board closed agrees no marks", async () => {
  const { assignmentId, about } = await markedAssignment();
  const at = await exercise.allotted({ ...about, isBlind: false }, [moderator]);
  const desk = await mine(at.id);
  const same = desk.map(({ pieceKey, firstMark }) => ({ pieceKey, mark: firstMark }));
  exercise.done(await exercise.judge(moderator, at.id, same));
  const decided = await exercise.step("decideOutcomes", await exercise.seen(leader, at.id));
  await exercise.step("closeExercise", await exercise.step("revealSeed", decided));
  const board = await boardAbout(at.id);
  expect(await board.decide("CONFIRM")).toMatchObject({ recorded: true });
  expect(await board.decide("RE_MARK")).toMatchObject({ recorded: true });
  expect(await board.close()).toMatchObject({ recorded: true });
  expect((await agreedOf(assignmentId)).map(({ agreed }) => agreed)).toEqual([null, null, null, null]);
});

test("a board that confirms an exercise over judgements closes: nothing of it has such a mark", async () => {
  const at = await exercise.allotted({}, [moderator]);
  await exercise.judgedBy(moderator, at.id, (first) => first);
  const decided = await exercise.step("decideOutcomes", await exercise.seen(leader, at.id));
  await exercise.step("closeExercise", await exercise.step("revealSeed", decided));
  const board = await boardAbout(at.id);
  expect(await board.decide("CONFIRM")).toMatchObject({ recorded: true });
  expect(await board.close()).toMatchObject({ recorded: true, board: { stage: "CLOSED" } });
});

/** The scripts of an assignment that were marked, with their three marks. */
async function agreedOf(id: string): Promise<Answered[]> {
  const text = `query ($id: ID!) { assignment(id: $id) { pieces(first: 50) { nodes {
    id first { value } actual { value } agreed { value band { name } } marks { stage } } } } }`;
  const { nodes } = (await work.ask(text, admin, { id })).assignment.pieces;
  return nodes.filter(({ first }: Answered) => first !== null);
}

/** A board that has met with an exercise on its agenda. */
async function boardAbout(exerciseId: string) {
  let board: Answered;
  const step = async (name: string, input: object = {}): Promise<Answered> => {
    const seen = board ? { boardId: board.id, expectedVersion: board.version } : {};
    const shown = "board { id version stage items { id decision { id } } }";
    const answer = await work.act(name, { ...seen, ...input }, leader, shown);
    board = answer.board ?? board;
    return answer;
  };
  const present = [8, 5, 4].map((number) => fixtureId("person", number));
  const members = present.map((personId, at) => ({ personId, seat: at === 0 ? "CHAIR" : "MEMBER" }));
  await step("callBoard", {
    ...{ name: "Final board", heldOn: leader.today, cohortIds: [fixtureId("cohort", 2)], members },
  });
  await step("putOnAgenda", { items: [{ kind: "EXERCISE", subjectId: exerciseId }] });
  await step("recordAttendance", { present });
  return {
    decide(kind: string): Promise<Answered> {
      const [item] = board.items;
      const decided = { itemId: item.id, kind, reason: "As moderated.", correctsId: item.decision?.id };
      return step("recordDecision", decided);
    },
    async pack(): Promise<string> {
      const answer = await work.act("freezePack", { boardId: board.id }, leader, "frozen { content }");
      return answer.frozen.content;
    },
    async close(): Promise<Answered> {
      await step("writeMinutes", { words: "As moderated." });
      await step("signMinutes", { sequence: 1 });
      return step("closeBoard");
    },
  };
}

test("an exercise about marks needs an assignment of its cohort, and nothing else", async () => {
  const { about } = await markedAssignment();
  const opened = (change: object) => exercise.act("openExercise", exercise.opening({ ...about, ...change }));
  expect(await opened({ assignmentId: null })).toMatchObject({ code: "ABOUT_SOMETHING_ELSE" });
  expect(await opened({ reviewPointId: fixtureId("review-point", 21) })).toMatchObject({
    code: "ABOUT_SOMETHING_ELSE",
  });
  const other = { cohortId: fixtureId("cohort", 1), subjectIds: [] };
  expect(await opened(other)).toMatchObject({
    ...{ code: "NOT_FOUND", path: ["input", "assignmentId"] },
  });
});
