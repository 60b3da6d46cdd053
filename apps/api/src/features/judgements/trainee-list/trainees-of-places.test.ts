import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";
import { readQuestions } from "../../testing/question.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

interface Found {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly { readonly id: string }[];
}
type Places = readonly { readonly trainees: Found }[];

async function ask(first: number, after: string | null, from: string): Promise<Places> {
  const text = `query Q($first: Int!, $after: String) { ${from}(first: 20) { nodes { trainees(first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } nodes { id } } } } }`;
  const { data, errors } = await graph.ask(text, fixtureViewer("line-manager"), { first, after });
  expect(errors).toBeUndefined();
  return (data as Record<string, { nodes: Places }>)[from]?.nodes ?? [];
}

test.each(["hubs", "subjects", "schools"])(
  "%s count and page their own trainees, each once",
  async (from) => {
    const whole = (await ask(100, null, from)).map(({ trainees }) => trainees);
    expect(whole.map(({ nodes }) => nodes.length)).toEqual(whole.map(({ totalCount }) => totalCount));
    expect(whole.reduce((sum, { totalCount }) => sum + totalCount, 0)).toBeGreaterThanOrEqual(30);
    const [one] = whole;
    let page = (await ask(2, null, from))[0]?.trainees;
    const met = [...(page?.nodes ?? [])];
    while (page?.pageInfo.hasNextPage) {
      page = (await ask(2, page.pageInfo.endCursor, from))[0]?.trainees;
      met.push(...(page?.nodes ?? []));
    }
    expect(met).toEqual(one?.nodes);
    expect(new Set(met.map(({ id }) => id)).size).toBe(met.length);
  },
);

test("thirty trainees with placements and judgements cost at most five statements", async () => {
  const question = readQuestions().find(({ name }) => name === "trainees-placed-and-judged");
  const answer = await graph.ask(question?.text ?? "", fixtureViewer("line-manager"), question?.variables);
  expect((answer.data?.["trainees"] as Found | undefined)?.nodes).toHaveLength(30);
  expect(graph.statements.length).toBeLessThanOrEqual(5);
});
