import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { getNamedType, type GraphQLField, type GraphQLOutputType, isLeafType, isObjectType } from "graphql";
import type { Role } from "../identity/index.js";
import { buildGraphSchema } from "./build-graph-schema.js";
import { fixtureViewer } from "./testing/fixture-viewer.js";
import { type GraphForTest, graphForTest } from "./testing/graph-for-test.js";

/**
 * A row is read without the columns that nobody asks for. What a field shows must not depend on it: each field is asked
 * for by itself, and beside all the others.
 */

let graph: GraphForTest;
beforeAll(async () => {
  graph = await graphForTest({ trainees: 30 });
});
afterAll(() => graph?.close());

const schema = buildGraphSchema();

/** How rows of each type are come by; `…` stands for what is asked of them. */
const ways: Readonly<Record<string, readonly string[]>> = {
  Trainee: [
    "{ trainees(first: 6) { nodes { id … } } }",
    "{ cohorts(first: 1) { nodes { trainees(first: 6) { nodes { id … } } } } }",
    "{ schools(first: 4) { nodes { placements(first: 3) { nodes { trainee { id … } } } } } }",
  ],
  Placement: [
    "{ schools(first: 4) { nodes { placements(first: 3) { nodes { id … } } } } }",
    "{ trainees(first: 3) { nodes { placements { id … } } } }",
  ],
  Judgement: [
    "{ judgements(first: 6) { nodes { id … } } }",
    "{ trainees(first: 2) { nodes { judgements(first: 3, filter: { history: true }) { nodes { id … } } } } }",
    "{ trainees(first: 1) { nodes { standings { judgement { id … } } } } }",
  ],
  Standing: ["{ trainees(first: 1) { nodes { standings { … } } } }"],
  School: [
    "{ schools(first: 4) { nodes { id … } } }",
    "{ trainees(first: 3) { nodes { placements { school { id … } } } } }",
  ],
};

const given: Readonly<Record<string, string>> = {
  "Int!": "2",
  "Date!": `"2026-02-02"`,
};

/** The text that asks for a field of a type, with its own plain fields below it; null where it needs what is not known here. */
function textOf(field: GraphQLField<unknown, unknown>, depth = 0): string | null {
  const needed = field.args.filter(
    ({ type, defaultValue }) => String(type).endsWith("!") && defaultValue === undefined,
  );
  if (needed.some(({ type }) => given[String(type)] === undefined)) return null;
  const args = needed.map(({ name, type }) => `${name}: ${given[String(type)]}`).join(", ");
  const below = belowOf(field.type, depth);
  return below === null ? null : `${field.name}${args ? `(${args})` : ""}${below}`;
}

function belowOf(type: GraphQLOutputType, depth: number): string | null {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (!isObjectType(named)) return " { __typename }";
  if (depth > 2) return null;
  const fields = Object.values(named.getFields());
  const shown = fields.flatMap((field) => {
    const isPart = isLeafType(getNamedType(field.type)) || field.name === "nodes";
    return isPart && !field.name.startsWith("hidden") ? (textOf(field, depth + 1) ?? []) : [];
  });
  return shown.length === 0 ? null : ` { ${shown.join(" ")} }`;
}

const fieldsOf = (typeName: string): readonly (readonly [string, string])[] => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new TypeError(`the schema has no type ${typeName}`);
  return Object.values(type.getFields()).flatMap((field) => {
    const text = field.name === "id" || field.name === "hidden" ? null : textOf(field);
    return text === null ? [] : [[field.name, text] as const];
  });
};

/** Every value of a field in an answer, in order. */
function valuesOf(answer: unknown, field: string): unknown[] {
  if (Array.isArray(answer)) return answer.flatMap((one) => valuesOf(one, field));
  if (typeof answer !== "object" || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    name === field ? [value] : valuesOf(value, field),
  );
}

const roles: readonly Role[] = ["line-manager", "hub-director", "exam-board", "mentor"];
/** An examination board is shown no placements. */
const mayAsk = (role: Role, way: string) => role !== "exam-board" || !way.includes("placements");
const cases = Object.entries(ways).flatMap(([type, all]) =>
  all.flatMap((way) => roles.filter((role) => mayAsk(role, way)).map((role) => [type, role, way] as const)),
);

test.each(cases)("%s, asked for by a %s: %s", async (type, role, way) => {
  const viewer = fixtureViewer(role);
  const ask = async (of: string) => {
    const { data, errors } = await graph.ask(way.replace("…", of), viewer);
    return errors ? null : data;
  };
  const fields = fieldsOf(type).map(([name, text]) => [`the_${name}`, `the_${name}: ${text}`] as const);
  const alone = new Map<string, unknown>();
  for (const [name, text] of fields) {
    const answer = await ask(text);
    if (answer !== null) alone.set(name, valuesOf(answer, name));
  }
  const allowed = fields.filter(([name]) => alone.has(name));
  const together = await ask(allowed.map(([, text]) => text).join(" "));
  expect(allowed.length).toBeGreaterThan(3);
  for (const [name] of allowed) expect([name, valuesOf(together, name)]).toEqual([name, alone.get(name)]);
});

test("two questions of one document are given what either asks for", async () => {
  const text = `{ few: trainees(first: 3) { nodes { id } } more: trainees(first: 3) { nodes { id startsOn: startedOn } }
    schools(first: 3) { nodes { placements(first: 2) { nodes { trainee { route } } } } } }`;
  const { data, errors } = await graph.ask(text, fixtureViewer("line-manager"));
  expect(errors).toBeUndefined();
  const [days, routes] = [valuesOf(data, "startsOn"), valuesOf(data, "route")];
  expect(days).toHaveLength(3);
  expect(routes.length).toBeGreaterThan(0);
  expect([...days, ...routes]).not.toContain(null);
});

test("a column that nobody asks for is not read", async () => {
  await graph.ask("{ trainees(first: 2) { nodes { id name } } }", fixtureViewer("line-manager"));
  expect(graph.statements.join()).not.toMatch(/"(trn|route|awardedOn|personId)"/);
  const { data } = await graph.ask(
    `query ($all: Boolean!) { trainees(first: 2) { nodes { id trn @include(if: $all) } } }`,
    ...[fixtureViewer("line-manager"), { all: true }],
  );
  expect(valuesOf(data, "trn")).toHaveLength(2);
  expect(graph.statements.join()).toContain(`"trn"`);
});
