import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureId } from "../testing/fixture-id.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { mutate } from "../testing/acts/mutate.js";
import { boardForTest, boardMember, leader, seats } from "./testing/board-for-test.js";

const guide = readFileSync(new URL("../../../../../docs/guides/board.md", import.meta.url), "utf8");
let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

test("the guide's eleven steps, one after the other, end in a closed board with its pack", async () => {
  const steps = [...guide.matchAll(/^(\d+)\. \*\*/gmu)].map(([, number]) => Number(number));
  expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const boards = boardForTest(graph);
  const { board: called } = await boards.call();
  const boardId = called.id;
  const at = (board: { version: number }) => ({ boardId, expectedVersion: board.version });
  await boards.done("declareInterest", { boardId }, boardMember);
  for (const personId of [seats.chair, seats.lead, seats.external])
    await boards.done("declareInterest", { boardId, personId });
  const now = await boards.ask(leader, boardId);
  const items = [{ kind: "TRAINEE", subjectId: fixtureId("trainee", 2_000_000) }];
  const listed = await boards.done("putOnAgenda", { ...at(now), items });
  const left = listed.checklist.filter(({ state }: { state: string }) => state === "TO_DO");
  expect(left.map(({ question }: { question: string }) => question)).toEqual(
    expect.arrayContaining(["ATTENDANCE", "DECISIONS", "MINUTES"]),
  );
  const held = await boards.done("recordAttendance", { ...at(listed), present: Object.values(seats) });
  const itemId = held.items[0].id;
  const decided = await boards.done("recordDecision", {
    ...{ ...at(held), itemId, kind: "CONFIRM", reason: "Judged alike." },
  });
  const action = { boardId, what: "Standardise", ownerId: seats.lead, dueOn: "2026-03-01" };
  const asked = await boards.done("raiseAction", action);
  expect(decided.version).toBeLessThan(asked.version);
  const written = await boards.done("writeMinutes", { ...at(asked), words: "Opened. Closed." });
  const signed = await boards.done("signMinutes", { ...at(written), sequence: 1 });
  const corrected = await boards.done("writeMinutes", {
    ...{ ...at(signed), words: "Opened at ten. Closed.", correction: "The hour was missing." },
  });
  const again = await boards.done("signMinutes", { ...at(corrected), sequence: 2 });
  const closed = await boards.done("closeBoard", at(again));
  expect(closed.stage).toBe("CLOSED");
  const pack = await mutate(graph, "freezePack", leader, { boardId }, "frozen { sha256 holds checked }");
  expect(pack.frozen).toMatchObject({
    holds: true,
    checked: [expect.stringContaining("was frozen"), expect.any(String)],
  });
});
