import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Role } from "../identity/index.js";
import { fixtureId } from "./testing/fixture-id.js";
import { fixtureViewer } from "./testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "./testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const everything = `query ($where: ProgressFilter!) {
  trainees(first: 100, filter: { cohort: "C2025" }) { totalCount nodes { id hub { code } subject { code } name } }
  judgements(first: 1, filter: { cohort: "C2025" }) { totalCount }
  progress(where: $where, by: []) { count denominator }
  completeness(where: $where, by: SUBJECT) { due notDue }
  watchList(first: 100, where: $where) { totalCount nodes { trainee { id } } }
}`;
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const dataOf = async (text: string, role: Role, variables = {}): Promise<any> => {
  const answer = await graph.ask(text, fixtureViewer(role), variables);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};
const codesOf = async (text: string, role: Role) =>
  (await graph.ask(text, fixtureViewer(role))).errors?.map((error) => error.extensions["code"]);

/** How many trainees of the current cohort each role reaches: 30, half a hub, a third a subject; six schools. */
const reached: readonly (readonly [Role, number])[] = [
  ["line-manager", 30],
  ["hub-director", 15],
  ["lead-mentor", 10],
  ["professional-tutor", 5],
  ["mentor", 5],
  ["trainee", 1],
  ["exam-board", 30],
  ["moderator", 10],
];

describe.each(reached)("%s", (role, trainees) => {
  test(`sees ${trainees} trainees in lists, and the same in every count`, async () => {
    const where = { cohort: "C2025", reviewPoint: "R1", strand: "PROF" };
    const data = await dataOf(everything, role, { where });
    expect(data.trainees.totalCount).toBe(trainees);
    expect(data.trainees.nodes).toHaveLength(trainees);
    const denominators = data.progress.map((cell: { denominator: number | null }) => cell.denominator);
    const told = denominators.filter((one: number | null) => one !== null);
    expect(new Set(told)).toEqual(new Set(told.length > 0 ? [trainees] : []));
    const due = data.completeness.reduce(
      (sum: number, row: { due: number; notDue: number }) => sum + row.due + row.notDue,
      0,
    );
    // who may not see names is told less of so few, and nothing else
    if (["exam-board", "moderator"].includes(role)) expect([0, trainees]).toContain(due);
    else expect([told.length, due]).toEqual([denominators.length, trainees]);
    const ids = new Set(data.trainees.nodes.map(({ id }: { id: string }) => id));
    for (const { trainee } of data.watchList.nodes) expect(ids).toContain(trainee.id);
  });
});

test("whoever is outside the scope is not there at all: by id, through judgements, through cursors", async () => {
  const west = fixtureId("trainee", 2_000_001);
  expect(await dataOf(`{ trainee(id: "${west}") { id } }`, "hub-director")).toEqual({ trainee: null });
  expect(await dataOf(`{ trainee(id: "x") { id } }`, "hub-director")).toEqual({ trainee: null });
  const cursor = Buffer.from(`trainee:${west}`).toString("base64url");
  const page = await dataOf(
    `{ trainees(first: 100, after: "${cursor}") { nodes { hub { code } } } }`,
    "hub-director",
  );
  expect(new Set(page.trainees.nodes.map((node: { hub: { code: string } }) => node.hub.code))).toEqual(
    new Set(["EAST"]),
  );
});

test("a viewer without roles sees whose data it is, and is told why there is nothing else", async () => {
  const nobody = { ...fixtureViewer("mentor"), roles: [] };
  const answer = await graph.ask("{ provider { name } }", nobody);
  expect(answer).toEqual({ data: { provider: { name: "Fixture Training" } } });
  for (const field of [
    "trainees(first: 1) { totalCount }",
    "hubs(first: 1) { totalCount }",
    "viewer { scope { kind } }",
  ]) {
    const { data, errors } = await graph.ask(`{ ${field} }`, nobody);
    expect(data).toBeNull();
    expect(
      errors?.map(({ message, extensions }) => [message, extensions["code"], extensions["reason"]]),
    ).toEqual([["You hold no role today, so there is nothing that you may see.", "NOT_ALLOWED", "no-role"]]);
  }
});

describe("where names may not be seen", () => {
  test("nothing in an answer says who anybody is", async () => {
    const text = `{ trainees(first: 100) { nodes { name reference trn placements { id }
      judgements(first: 1) { nodes { evidence assessor { name } } } } } people(first: 100) { nodes { name } }
      watchList(first: 9, where: { cohort: "C2025", reviewPoint: "R1" }) { nodes { trainee { name reference } } } }`;
    const answer = JSON.stringify(await dataOf(text, "exam-board"));
    expect(answer).not.toMatch(/Amber|Basalt|Chalk|Mentor \d|Director|2025-00|11000|12000|Seen in/);
    expect(answer).toMatch(/"reference":"P-[0-9A-F]{8}"/);
    expect(JSON.stringify(await dataOf(text, "line-manager"))).toMatch(/Amber.*Seen in/);
  });

  test("a state is shown, the days it began and ended are not", async () => {
    const text = "{ trainees(first: 100) { nodes { status withdrawnOn deferredOn returnedOn } } }";
    const board = JSON.stringify(await dataOf(text, "exam-board"));
    expect(board).toMatch(/"WITHDRAWN".*"DEFERRED"|"DEFERRED".*"WITHDRAWN"/);
    expect(board).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(JSON.stringify(await dataOf(text, "line-manager"))).toMatch(/"withdrawnOn":"\d{4}/);
  });

  test.each([
    `trainees(first: 1, filter: { search: "amber" }) { totalCount }`,
    `trainees(first: 1, filter: { schoolUrn: "900001" }) { totalCount }`,
    `trainees(first: 1, filter: { reviewPoint: "R1", belowExpected: true }) { totalCount }`,
    `people(first: 1, filter: { search: "amber" }) { totalCount }`,
    `judgements(first: 1, filter: { assessorId: "${fixtureId("person", 10)}" }) { totalCount }`,
    `judgements(first: 1, filter: { level: "SEC" }) { totalCount }`,
    `people(first: 1) { nodes { judgements(first: 1) { totalCount } } }`,
    `people(first: 1) { nodes { trainees(first: 1) { totalCount } } }`,
    `people(first: 1) { nodes { placements(first: 1) { totalCount } } }`,
    `schools(first: 1) { nodes { placements(first: 1) { totalCount } } }`,
    `frameworks(first: 1) { nodes { levels { judgements(first: 1) { totalCount } } } }`,
    `progress(where: { cohort: "C2025", schoolUrn: "900001" }, by: []) { count }`,
    `progress(where: { cohort: "C2025" }, by: [SCHOOL]) { count }`,
    `progress(where: { cohort: "C2025", asOf: "2026-01-01T00:00:00Z" }, by: []) { count }`,
    `movement(where: { cohort: "C2025", from: "R1", to: "R2", asOf: "2026-01-01T00:00:00Z" }) { count }`,
    `completeness(where: { cohort: "C2025", asOf: "2026-01-01T00:00:00Z" }, by: HUB) { due }`,
    `completeness(where: { cohort: "C2025" }, by: ASSESSOR) { due }`,
    `completeness(where: { cohort: "C2025" }, by: SCHOOL) { due }`,
  ])("%s is refused", async (field) => {
    expect(await codesOf(`{ ${field} }`, "exam-board")).toEqual(["NOT_ALLOWED"]);
    expect(await codesOf(`{ ${field} }`, "line-manager")).toBeUndefined();
  });

  test("groups below the provider's threshold are suppressed, and for nobody else", async () => {
    const text = `{ progress(where: { cohort: "C2025", reviewPoint: "R1", strand: "PROF" }, by: [HUB, SUBJECT]) { status count }
      movement(where: { cohort: "C2024", from: "R1", to: "R2", strand: "PROF", hub: "EAST", subject: "MATH" }) { status count } }`;
    const board = await dataOf(text, "exam-board");
    expect(new Set(board.progress.map((cell: object) => JSON.stringify(cell)))).toEqual(
      new Set(['{"status":"SUPPRESSED","count":null}']),
    );
    expect(new Set(board.movement.map((flow: object) => JSON.stringify(flow)))).toEqual(
      new Set(['{"status":"SUPPRESSED","count":null}']),
    );
    expect(board.movement).toHaveLength(49);
    const director = await dataOf(text, "hub-director");
    for (const { status } of [...director.progress, ...director.movement]) expect(status).toBe("OK");
  });

  test("what is hidden is told of the fields that are asked for, wherever the question asks for them", async () => {
    const hidden = async (selection: string, fragment = "") =>
      (
        await dataOf(`{ trainees(first: 1) { nodes { ${selection} } } } ${fragment}`, "exam-board")
      ).trainees.nodes[0].hidden.map(({ field }: { field: string }) => field);
    expect(await hidden("hidden { field }")).toEqual([]);
    expect(await hidden("id status hidden { field }")).toEqual([]);
    expect(await hidden("called: name trn hidden { field }")).toEqual(["name", "trn"]);
    expect(await hidden("...Of hidden { field }", "fragment Of on Trainee { placements { id } }")).toEqual([
      "placements",
    ]);
    expect(await hidden("hidden { field } trn @skip(if: true)")).toEqual([]);
  });

  test("the order of a list tells nothing of names", async () => {
    const idsBy = async (order: string) =>
      (
        await dataOf(`{ trainees(first: 100, orderBy: ${order}) { nodes { id } } }`, "exam-board")
      ).trainees.nodes.map(({ id }: { id: string }) => id);
    expect(await idsBy("NAME")).toEqual((await idsBy("NAME")).toSorted());
    expect(await idsBy("REFERENCE")).toEqual(await idsBy("NAME"));
  });
});

test.each([
  `progress(where: { cohort: "C1999" }, by: []) { count }`,
  `progress(where: { cohort: "C2025", reviewPoint: "R9" }, by: []) { count }`,
  `progress(where: { cohort: "C2025", strand: "X" }, by: []) { count }`,
  `progress(where: { cohort: "C2025", hub: "X" }, by: []) { count }`,
  `watchList(first: 1, where: { cohort: "C2025", subject: "X" }) { totalCount }`,
  `movement(where: { cohort: "C2025", from: "R1", to: "R9" }) { count }`,
])("%s names the code that nothing has", async (field) => {
  const answer = await graph.ask(`{ ${field} }`, fixtureViewer("line-manager"));
  expect(answer.errors?.[0]?.extensions["code"]).toBe("UNKNOWN_CODE");
  expect(answer.errors?.[0]?.message).toMatch(/^where\.\w+: .*"(C1999|R9|X)"/);
});
