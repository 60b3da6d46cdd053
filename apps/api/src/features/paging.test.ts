import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureViewer } from "./testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "./testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

interface Seen {
  readonly ids: readonly string[];
  readonly totals: readonly number[];
}

/** Every id of a list, page by page. */
async function walk(field: string, size: number, node = "id"): Promise<Seen> {
  const ids: string[] = [];
  const totals: number[] = [];
  let after: string | null = null;
  for (let hasNextPage = true; hasNextPage; ) {
    const text = `query ($first: Int!, $after: String) { page: ${field.replace("(", "(first: $first, after: $after, ")}
      { totalCount nodes { ${node} } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
    const answer = await graph.ask(text.replace(", )", ")"), fixtureViewer("line-manager"), {
      first: size,
      after,
    });
    expect(answer.errors).toBeUndefined();
    // biome-ignore lint/suspicious/noExplicitAny: lists of every kind are walked
    const page: any = answer.data?.["page"];
    ids.push(
      ...page.nodes.map((one: { id?: string; trainee?: { id: string } }) => one.id ?? one.trainee?.id),
    );
    totals.push(page.totalCount);
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    ({ hasNextPage, endCursor: after } = page.pageInfo);
  }
  return { ids, totals };
}

test.each([
  ["hubs()"],
  ["schools()"],
  ["subjects()"],
  ["people()"],
  ["people(orderBy: GIVEN_NAMES)"],
  ["schools(orderBy: URN)"],
  ["schools(orderBy: HUB)"],
  ["cohorts()"],
  ["frameworks()"],
  ["judgements(filter: { history: true })"],
  ['judgements(orderBy: OLDEST, filter: { cohort: "C2025" })'],
  ['judgements(orderBy: LAST_RECORDED, filter: { cohort: "C2025" })'],
  ["trainees(orderBy: NAME)"],
  ["trainees(orderBy: REFERENCE)"],
  ["trainees(orderBy: SUBJECT)"],
  ["trainees(orderBy: HUB)"],
])("%s gives every row once, in one order, whatever the page", async (field) => {
  const whole = await walk(field, 100);
  expect(new Set(whole.ids).size).toBe(whole.ids.length);
  expect(new Set(whole.totals)).toEqual(new Set([whole.ids.length]));
  for (const size of [1, 7].filter((one) => whole.ids.length / one < 40)) {
    expect((await walk(field, size)).ids).toEqual(whole.ids);
  }
});

test("a watch list is paged like any other", async () => {
  const field = `watchList(where: { cohort: "C2025", reviewPoint: "R1" })`;
  const whole = await walk(field, 100, "trainee { id }");
  expect(whole.ids.length).toBeGreaterThan(4);
  expect((await walk(field, 2, "trainee { id }")).ids).toEqual(whole.ids);
});

test("a row that comes between two pages moves none of the others", async () => {
  const text = `query ($after: String) { subjects(first: 2, after: $after) { nodes { name } pageInfo { endCursor } } }`;
  const viewer = fixtureViewer("line-manager");
  // biome-ignore lint/suspicious/noExplicitAny: a page
  const first: any = (await graph.ask(text, viewer)).data?.["subjects"];
  expect(first.nodes.map((one: { name: string }) => one.name)).toEqual(["English", "Mathematics"]);
  await graph.database.write(viewer, (unit) =>
    unit.affected(
      "insert into subject (provider_id, id, code, name) values ($1, gen_random_uuid(), 'ART', 'Art')",
      [viewer.providerId],
    ),
  );
  const { data } = await graph.ask(text, viewer, { after: first.pageInfo.endCursor });
  expect(data?.["subjects"]).toMatchObject({ nodes: [{ name: "Primary" }] });
});
