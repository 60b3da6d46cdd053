import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Acting, acting } from "../../testing/acts/acting.js";
import { fixtureId } from "../../testing/fixture-id.js";
import type { Viewer } from "../../../identity/index.js";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { insertCaseload } from "../../testing/insert-caseload.js";

let graph: GraphForTest;
let acts: Acting;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
  acts = acting(() => graph);
  await insertCaseload(graph.database);
}, 120_000);
afterAll(() => graph?.close());

const [mentor, lead, trainee] = (["mentor", "lead-mentor", "trainee"] as const).map((role) =>
  fixtureViewer(role),
) as [Viewer, Viewer, Viewer];
const traineeId = fixtureId("trainee", 2_000_000);
const shows = "target { id feedback { words givenOn givenBy { name } } }";
const give = (targetId: string, words: string, viewer = lead) =>
  acts.act("giveTargetFeedback", { targetId, words }, viewer, shows);

test("feedback on a target out of a review point is read by trainee and mentor, in order, and stays when it is closed", async () => {
  const draft = {
    ...{ action: "Ask three hinge questions", successEvidence: "Every answer noted" },
    ...{ strandId: fixtureId("strand", 1), dueOn: "2026-02-10" },
  };
  const origin = { origin: "REVIEW_POINT", originId: fixtureId("review-point", 22) };
  const { target } = await acts.act(
    "setTarget",
    { traineeId, draft, ...origin },
    mentor,
    "target { id version }",
  );
  const first = await give(target.id, " The questions on page 2 are the right ones. canary-words ");
  expect(first.target.feedback).toEqual([
    {
      words: "The questions on page 2 are the right ones. canary-words",
      ...{ givenOn: "2026-02-03", givenBy: { name: "Lead Mathematics Staff" } },
    },
  ]);
  const close = { targetId: target.id, expectedVersion: target.version, outcome: "MET", note: "9B." };
  await acts.act("closeTarget", close, mentor);
  await give(target.id, "Met, and seen.", mentor);
  const text = `{ trainee(id: "${traineeId}") { targets(first: 5) { nodes { id feedback { words } } } } }`;
  for (const viewer of [trainee, mentor, lead]) {
    const { nodes } = (await acts.ask(text, viewer)).trainee.targets;
    expect(nodes.find((one: { id: string }) => one.id === target.id).feedback).toHaveLength(2);
  }
  expect(await give(target.id, " ")).toMatchObject({ code: "WORDS_MISSING", path: ["input", "words"] });
  expect(await give(target.id, "Well done.", trainee)).toMatchObject({ code: "NOT_ALLOWED" });
  expect(await give(fixtureId("trainee", 1), "Well done.")).toMatchObject({ code: "NOT_FOUND" });
  const told = await graph.database.read(lead, (unit) =>
    unit.rows<{ text: string }>(
      "select value::text as text from audit_detail union all select subject::text from outbox_message",
    ),
  );
  expect(told.filter(({ text: one }) => one.includes("canary"))).toEqual([]);
});
