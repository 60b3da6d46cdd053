import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../../testing/fixture-id.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { boardForTest, leader, seats } from "../testing/board-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

const trainee = (n: number) => fixtureId("trainee", 2_000_000 + n);

/** How a trainee and the mentor of their school are called, as the database holds it. */
async function called(text: string, parameters: readonly string[]): Promise<string> {
  const [found] = await graph.database.administer((unit) =>
    unit.rows<{ name: string }>(
      `select family_name || ', ' || given_names as name from person where ${text}`,
      parameters,
    ),
  );
  if (!found) throw new Error("nobody is called so");
  return found.name;
}

test("words that go into a pack name nobody about whom the board decides, and may name who sits on it", async () => {
  const boards = boardForTest(graph);
  const { board } = await boards.call();
  const boardId = board.id;
  const items = [{ kind: "TRAINEE", subjectId: trainee(0) }];
  const listed = await boards.done("putOnAgenda", { boardId, expectedVersion: 1, items });
  const there = { boardId, expectedVersion: listed.version, present: Object.values(seats) };
  const held = await boards.done("recordAttendance", there);
  const mine = "id = (select person_id from trainee where id = $1)";
  const [onAgenda, another, mentor] = await Promise.all([
    called(mine, [trainee(0)]),
    called(mine, [trainee(7)]),
    called("id = (select mentor_id from placement where trainee_id = $1 order by position limit 1)", [
      trainee(0),
    ]),
  ]);
  const at = { boardId, expectedVersion: held.version };
  const named = (field: string, people = 1) => ({
    ...{ code: "PEOPLE_NAMED", path: ["input", field] },
    message: expect.stringMatching(people === 1 ? /^This names somebody/u : /^This names \d people/u),
  });
  const asked = boards.act;

  const decision = { ...at, itemId: held.items[0].id, kind: "CONFIRM" };
  const reason = `As said of ${onAgenda}.`;
  expect(await asked("recordDecision", { ...decision, reason })).toMatchObject(named("reason"));
  for (const [words, people] of [
    [`We spoke of ${another}.`, 1],
    [`${mentor} was thanked; ${onAgenda} is ill.`, 2],
  ] as const)
    expect(await asked("writeMinutes", { ...at, words })).toMatchObject(named("words", people));
  const asking = { boardId, ownerId: seats.member, dueOn: "2026-03-01" };
  expect(await asked("raiseAction", { ...asking, what: `Ask ${another}.` })).toMatchObject(named("what"));

  const decided = await boards.done("recordDecision", { ...decision, reason: "The trainee was ill." });
  const minutes = { boardId, expectedVersion: decided.version, words: "Leader Staff took the chair." };
  const kept = await boards.done("writeMinutes", minutes);
  const signed = await boards.done(
    "signMinutes",
    { boardId, expectedVersion: kept.version, sequence: 1 },
    leader,
  );
  const corrected = { boardId, expectedVersion: signed.version, words: "As before." };
  expect(await asked("writeMinutes", { ...corrected, correction: `${another} was meant.` })).toMatchObject(
    named("correction"),
  );
});
