import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Role } from "../../identity/index.js";
import { fixtureId } from "../../features/testing/fixture-id.js";
import { fixtureViewer } from "../../features/testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "../../features/testing/graph-for-test.js";

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

interface Listed {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
}
// biome-ignore lint/suspicious/noExplicitAny: answers are of every shape
const ask = async (text: string, role: Role = "line-manager"): Promise<any> => {
  const { data, errors } = await graph.ask(text, fixtureViewer(role));
  expect(errors).toBeUndefined();
  return data;
};
const sum = (lists: readonly Listed[]) => lists.reduce((all, { totalCount }) => all + totalCount, 0);

test("judgements counted by strand, by level, by review point and by assessor are all of them", async () => {
  const counted = "(first: 1) { totalCount }";
  const { judgements, frameworks, cohorts, people } = await ask(`{ judgements${counted}
    frameworks(first: 1) { nodes { strands { judgements${counted} } levels { judgements${counted} } } }
    cohorts(first: 9) { nodes { reviewPoints { judgements${counted} } } }
    people(first: 100, filter: { role: MENTOR }) { nodes { judgements${counted} } } }`);
  const lists = (rows: readonly { judgements: Listed }[]) => sum(rows.map((row) => row.judgements));
  const [framework] = frameworks.nodes;
  expect(judgements.totalCount).toBeGreaterThan(100);
  expect(lists(framework.strands)).toBe(judgements.totalCount);
  expect(lists(framework.levels)).toBe(judgements.totalCount);
  expect(
    lists(cohorts.nodes.flatMap((cohort: { reviewPoints: { judgements: Listed }[] }) => cohort.reviewPoints)),
  ).toBe(judgements.totalCount);
  expect(lists(people.nodes)).toBe(judgements.totalCount);
});

test("whoever replaced a judgement is met from it, and leads back", async () => {
  const { judgements } =
    await ask(`{ judgements(first: 100, filter: { history: true, cohort: "C2024" }, orderBy: OLDEST) {
    nodes { id isCurrent supersededBy { id supersedes { id } } } } }`);
  const replaced = judgements.nodes.filter((one: { isCurrent: boolean }) => !one.isCurrent);
  expect(replaced.length).toBeGreaterThan(0);
  for (const { id, supersededBy } of replaced) expect(supersededBy.supersedes.id).toBe(id);
  for (const { isCurrent, supersededBy } of judgements.nodes) expect(supersededBy === null).toBe(isCurrent);
});

test("placements at schools are those of their trainees, within the viewer's scope", async () => {
  for (const role of ["line-manager", "hub-director", "mentor"] as const) {
    const { schools, trainees } = await ask(
      `{ schools(first: 9) { nodes { placements(first: 100) { totalCount nodes { id } } } }
        trainees(first: 100) { nodes { placements { id } } } }`,
      role,
    );
    const at = schools.nodes.flatMap(({ placements }: { placements: Listed }) =>
      placements.nodes.map(({ id }) => id),
    );
    const of = trainees.nodes.flatMap(({ placements }: { placements: { id: string }[] }) =>
      placements.map(({ id }) => id),
    );
    expect(at.sort()).toEqual(of.sort());
    expect(sum(schools.nodes.map((one: { placements: Listed }) => one.placements))).toBe(at.length);
  }
});

test("whom a person mentors is told by day and by relation, and by nobody else's scope", async () => {
  const of = async (args: string, role: Role = "line-manager") => {
    const { people } = await ask(
      `{ people(first: 20, filter: { role: MENTOR }) { nodes { id trainees(first: 100${args}) { totalCount nodes { hub { code } } } } } }`,
      role,
    );
    const lists = new Map<string, { totalCount: number; nodes: { hub: { code: string } }[] }>(
      people.nodes.map((one: { id: string; trainees: object }) => [one.id, one.trainees]),
    );
    return { east: lists.get(fixtureId("person", 10)), west: lists.get(fixtureId("person", 11)) };
  };
  const today = await of("");
  expect(today.east?.totalCount).toBe(5);
  expect(today.west?.totalCount).toBe(5);
  expect(await of(", relations: [SCHOOL]")).toEqual(today);
  expect((await of(", relations: [CASELOAD, HUB]")).east?.totalCount).toBe(0);
  expect((await of(`, on: "2024-01-01"`)).east?.totalCount).toBe(0);
  const director = await of("", "hub-director");
  expect(director.east).toEqual(today.east);
  expect(director.west?.totalCount ?? 0).toBe(0);
});

test("people are found by where they hold a role, and by which", async () => {
  const { director, lead, both, none } = await ask(`{
    director: people(first: 9, filter: { hub: "EAST" }) { nodes { name } }
    lead: people(first: 9, filter: { subject: "MATH", role: LEAD_MENTOR }) { nodes { name } }
    both: people(first: 9, filter: { subject: "MATH" }) { totalCount }
    none: people(first: 9, filter: { hub: "EAST", role: LEAD_MENTOR }) { totalCount } }`);
  expect(director.nodes.map(({ name }: { name: string }) => name)).toEqual([
    expect.stringMatching(/Director East/),
  ]);
  expect(lead.nodes.map(({ name }: { name: string }) => name)).toEqual([
    expect.stringMatching(/Lead Mathematics/),
  ]);
  expect(both.totalCount).toBe(2);
  expect(none.totalCount).toBe(0);
});
