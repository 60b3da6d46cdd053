import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { fixtureViewer } from "../../testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

interface Row {
  readonly id: string;
  readonly recordedAt: string;
  readonly isCurrent: boolean;
  readonly supersedes: { readonly id: string; readonly recordedAt: string } | null;
}
const text = `query Q($filter: JudgementFilter) { judgements(first: 100, filter: $filter) { totalCount nodes {
  id recordedAt isCurrent supersedes { id recordedAt } } } }`;
const ask = (filter: object) => graph.ask(text, fixtureViewer("line-manager"), { filter });
async function judgements(filter: object): Promise<{ totalCount: number; nodes: readonly Row[] }> {
  const { data, errors } = await ask(filter);
  expect(errors).toBeUndefined();
  return data?.["judgements"] as never;
}
const minutesAfter = (instant: string, minutes: number) =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();

test("at an instant between two judgements the earlier one is current, and the later one is not there", async () => {
  const all = await judgements({ history: true, cohort: "C2025" });
  const later = all.nodes.find(({ supersedes }) => supersedes !== null);
  if (!later?.supersedes) throw new RangeError("the fixture has superseded judgements");
  const asOf = minutesAfter(later.recordedAt, -1);
  const then = await judgements({ asOf, cohort: "C2025" });
  expect(then.nodes.find(({ id }) => id === later.supersedes?.id)).toMatchObject({ isCurrent: true });
  expect(then.nodes.some(({ id }) => id === later.id)).toBe(false);
  const after = await judgements({ asOf: later.recordedAt, cohort: "C2025", history: true });
  expect(after.nodes.find(({ id }) => id === later.supersedes?.id)).toMatchObject({ isCurrent: false });
  expect(after.nodes.find(({ id }) => id === later.id)).toMatchObject({ isCurrent: true });
});

test("the first instants know nothing, and the last ones what is known today", async () => {
  expect((await judgements({ asOf: "2000-01-01T00:00:00Z" })).totalCount).toBe(0);
  expect(await judgements({ asOf: "2100-01-01T00:00:00+01:00" })).toEqual(await judgements({}));
});

test.each([
  "2026-01-30",
  "2026-01-30T12:00:00",
  "2026-02-30T12:00:00Z",
  "0000-01-01T00:00:00Z",
  "2026-01-30T12:00:00+23:00",
  "yesterday",
])("%s is no instant, and is refused", async (asOf) => {
  await expect(ask({ asOf })).resolves.toMatchObject({
    errors: [{ message: expect.stringContaining("A DateTime is an instant with its zone") }],
  });
});
