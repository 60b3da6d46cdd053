import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { boardForTest, leader } from "../../boards/testing/board-for-test.js";
import { exercising } from "../../moderation/testing/exercising.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

interface Section {
  readonly notes: readonly string[];
  readonly tables: readonly { name: string; columns: readonly string[]; rows: readonly unknown[][] }[];
}

test("a board's checklist, agenda and pack tell of the exercises over its cohorts", async () => {
  const moderator = fixtureViewer("lead-mentor");
  const exercises = exercising(graph);
  const boards = boardForTest(graph);
  const { board: before } = await boards.call();
  const exercise = await exercises.allotted({}, [moderator]);

  const pieces = await exercises.pieces(leader, exercise.id, {});
  const inSample = pieces.filter(({ isSampled }) => isSampled);
  // whom the lot fell on is another matter each time
  const assessorsLeft = 6 - new Set(inSample.map(({ assessor }) => assessor.id)).size;

  const { board: called } = await boards.call();
  const line = (board: { checklist: { question: string }[] }, question: string) =>
    board.checklist.find((one) => one.question === question);
  expect(line(before, "SAMPLES")).toMatchObject({ state: "NONE", of: 0 });
  expect(line(called, "SAMPLES")).toMatchObject({ state: "DONE", left: 0, of: 1 });
  expect(line(called, "SECOND_JUDGEMENTS")).toMatchObject({ state: "TO_DO", left: 4, of: 4 });
  expect(line(called, "ASSESSORS_COVERED")).toMatchObject({ state: "TO_DO", left: assessorsLeft, of: 6 });
  expect(line(called, "OUTCOMES")).toMatchObject({ state: "TO_DO", left: 1, of: 1 });

  const listed = await boards.done("putOnAgenda", {
    ...{ boardId: called.id, expectedVersion: called.version },
    items: [{ kind: "EXERCISE", subjectId: exercise.id }],
  });
  expect(listed.items).toHaveLength(1);

  const { frozen } = await exercises
    .ask(
      `mutation ($input: FreezePackInput!) { freezePack(input: $input) { ... on FreezePackPayload { frozen { content } } } }`,
      leader,
      { input: { idempotencyKey: "pack-of-an-exercise-1", boardId: called.id } },
    )
    .then((data) => data.freezePack);
  const { sections } = JSON.parse(frozen.content) as { sections: Section[] };
  const table = (name: string) => sections.flatMap(({ tables }) => tables).find((one) => one.name === name);
  const sampled = inSample.map(({ pieceKey }) => pieceKey);
  const sample = table("sample");
  const column = (title: string) => sample?.rows.map((row) => row[sample.columns.indexOf(title)]);
  expect(column("Piece")?.toSorted()).toEqual(sampled.toSorted());
  expect(column("Exercise")).toEqual(sampled.map(() => "Spring"));
  expect(column("In time")).toEqual(sampled.map(() => "not judged"));
  expect(table("method")?.rows[0]).toContain(exercise.plans.at(-1).planHash);
  expect(frozen.content).not.toContain("No sample is drawn.");
});
