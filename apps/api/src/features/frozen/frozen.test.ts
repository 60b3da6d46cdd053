import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Viewer } from "../../identity/index.js";
import { mutate } from "../testing/acts/mutate.js";
import { fixtureId } from "../testing/fixture-id.js";
import { fixtureViewer } from "../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../testing/graph-for-test.js";
import { eraseFrozenValues } from "./index.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
}, 120_000);
afterAll(() => graph?.close());

const director = fixtureViewer("hub-director");
const leader = fixtureViewer("leadership-team");
const boardMember = fixtureViewer("exam-board");
const watch = `query ($where: ProgressFilter!) { watchList(first: 20, where: $where) { totalCount
  nodes { trainee { id name reference } reasons { rule } } } }`;
const strands = `query { progress(where: { cohort: "C2025", reviewPoint: "R1" }, by: [STRAND]) { status } }`;
const ofHub = { where: { cohort: "C2025", hub: "EAST", reviewPoint: "R1" } };
const shown = `frozen { id kind title address audience content sha256 holds answer erased newerDataExists
  frozenBy { name } }`;
const freeze = (viewer: Viewer, change: object = {}) =>
  mutate(
    graph,
    "freezeView",
    viewer,
    {
      ...{ documentId: watch, variables: JSON.stringify(ofHub), title: "Watch list", audience: "MYSELF" },
      ...{ address: "/watch-list?hub=EAST", ...change },
    },
    `recorded ${shown}`,
  );
const read = async (viewer: Viewer, id: string) => {
  const text = `query ($id: ID!) { ${shown.replace("frozen {", "frozen(id: $id) {")} }`;
  const { data, errors } = await graph.ask(text, viewer, { id });
  expect(errors).toBeUndefined();
  // biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
  return (data ?? {})["frozen"] as any;
};

test("a page is frozen as its reader sees it: the text has nobody in it, and its hash holds", async () => {
  const { data } = await graph.ask(watch, director, ofHub);
  const { frozen } = await freeze(director);
  expect(frozen).toMatchObject({ kind: "VIEW", holds: true, erased: 0, newerDataExists: false });
  expect(JSON.parse(frozen.answer)).toEqual(JSON.parse(JSON.stringify(data)));
  expect(createHash("sha256").update(frozen.content, "utf8").digest("hex")).toBe(frozen.sha256);
  const { nodes } = JSON.parse(frozen.answer).watchList;
  expect(nodes.length).toBeGreaterThan(0);
  for (const { trainee } of nodes) {
    expect(frozen.content).not.toContain(trainee.id);
    expect(frozen.content).not.toContain(trainee.name);
  }
  expect(await read(director, frozen.id)).toEqual(frozen);
});

test("it is read by whoever it is meant for", async () => {
  const { frozen: mine } = await freeze(director);
  expect(await read(leader, mine.id)).toBeNull();
  const { frozen: told } = await freeze(director, { audience: "LEADERSHIP_TEAM" });
  expect(await read(leader, told.id)).toMatchObject({ id: told.id, answer: told.answer });
  expect(await read(boardMember, told.id)).toBeNull();
  const { data } = await graph.ask("{ frozenThings(first: 20) { nodes { id } } }", leader);
  expect(JSON.stringify(data)).toContain(told.id);
  expect(JSON.stringify(data)).not.toContain(mine.id);
  const { errors } = await graph.ask(`{ frozen(id: "${told.id}") { id } }`, fixtureViewer("mentor"));
  expect(errors?.[0]?.extensions["code"]).toBe("NOT_ALLOWED");
});

test("for the board it is frozen as the board may see it, by who sees everyone", async () => {
  expect(await freeze(director, { audience: "BOARD" })).toMatchObject({ code: "AUDIENCE_TOO_WIDE" });
  const { frozen } = await freeze(leader, { audience: "BOARD" });
  const { nodes } = JSON.parse(frozen.answer).watchList;
  expect(nodes.every(({ trainee }: { trainee: { name: string | null } }) => trainee.name === null)).toBe(
    true,
  );
  expect(await read(boardMember, frozen.id)).toMatchObject({ answer: frozen.answer, newerDataExists: false });
});

test("newer data is told, and the frozen view stays", async () => {
  const { frozen } = await freeze(director, { documentId: strands, variables: "{}" });
  expect(frozen).toMatchObject({ newerDataExists: false });
  const people = "query { trainees(first: 30) { nodes { id portfolioGrades { gradedOn } } } }";
  const { frozen: portfolios } = await freeze(director, { documentId: people, variables: "{}" });
  const grade = { traineeId: fixtureId("trainee", 2_000_000), cycle: "spring", grade: "full" };
  expect(await mutate(graph, "gradePortfolio", fixtureViewer("lead-mentor"), grade)).toMatchObject({
    recorded: true,
  });
  expect(await read(director, portfolios.id)).toEqual({ ...portfolios, newerDataExists: true });
});

test("after an erasure the text is the same, its hash holds, and it says that something is gone", async () => {
  const { frozen } = await freeze(director);
  const [gone] = JSON.parse(frozen.answer).watchList.nodes;
  const traineeId = gone.trainee.id;
  const erased = await graph.database.write(director, (unit) =>
    eraseFrozenValues(unit, { providerId: director.providerId, traineeId }),
  );
  expect(erased).toBeGreaterThan(0);
  const after = await read(director, frozen.id);
  expect(after).toMatchObject({ content: frozen.content, holds: true, erased: 1, newerDataExists: null });
  expect(after.answer).not.toContain(traineeId);
  expect(after.answer).not.toContain(gone.trainee.name);
});

test.each<[string, object, object]>([
  ["without a title", { title: " " }, { code: "WORDS_MISSING", path: ["input", "title"] }],
  ["from elsewhere", { address: "//elsewhere.example" }, { code: "WORDS_MISSING" }],
  ["with anything but an object", { variables: "[1]" }, { code: "VIEW_UNANSWERED" }],
  [
    "of a question that is refused",
    { documentId: "query { auditTrail(first: 1) { totalCount } }", variables: "{}" },
    { code: "VIEW_UNANSWERED" },
  ],
])("it is not frozen %s", async (_, change, refusal) => {
  expect(await freeze(director, change)).toMatchObject(refusal);
});
