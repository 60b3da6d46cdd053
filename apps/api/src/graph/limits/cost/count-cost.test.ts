import { describe, expect, test } from "@jest/globals";
import { buildSchema, getOperationAST, getVariableValues, type GraphQLObjectType, parse } from "graphql";
import { fragmentsOf } from "../fragments-of.js";
import { countCost } from "./count-cost.js";
import { pricesOf } from "./price.js";
import { printWithCosts } from "./print-with-costs.js";

const schema = buildSchema(`
  type Query { hubs(first: Int!): HubPage! cells(by: [Int!]!): [Cell!]! found: Found }
  type Mutation { record: Found }
  type HubPage { nodes: [Hub!]! edges: [HubEdge!]! total: Int! }
  type HubEdge { node: Hub! }
  type Hub { name: String schools(first: Int!): SchoolPage! terms: [Term!]! }
  type SchoolPage { nodes: [School!]! }
  type School { name: String hub: Hub }
  type Term { name: String }
  type Cell { count: Int }
  interface Named { name: String }
  type Rare implements Named { name: String terms: [Term!]! }
  union Found = Hub | Rare
`);
const declare = (path: string, extensions: object) => {
  const [type = "", field] = path.split(".");
  const owner = schema.getType(type) as GraphQLObjectType;
  const place = field === undefined ? owner : owner.getFields()[field];
  if (place) place.extensions = extensions as never;
};
declare("Query.hubs", { cost: { weight: 100 } });
declare("Query.cells", { cost: { weight: 50, assumedSize: 20, perArgument: { by: 7 } } });
declare("Query.found", { cost: { weight: 0 } });
declare("Hub.schools", { batched: true, cost: { weight: 10 } });
declare("Hub.terms", { batched: true, cost: { weight: 5, assumedSize: 3 } });
declare("Rare.terms", { cost: { weight: 30, assumedSize: 3 } });
declare("Cell", { cost: { weight: 4 } });
const prices = pricesOf(schema);

function cost(text: string, given: Record<string, unknown> = {}) {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error("one operation");
  const { coerced: variables = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  return countCost(operation, { schema, prices, fragments: fragmentsOf(document), variables });
}

describe("what an operation could cost:", () => {
  test.each<[string, string, number, number]>([
    // the page 1, its nodes 10
    ["a page", "{ hubs(first: 10) { nodes { name } } }", 100 + 1 + 10, 10],
    // nodes 10; edges 10 with a node each
    ["both lists of a page", "{ hubs(first: 10) { nodes { name } edges { node { name } } } }", 131, 10],
    // 10 hubs, a page of schools each, 5 schools each: the field's weight once, rows 10 + 10 × 5
    ["pages on pages", "{ hubs(first: 10) { nodes { schools(first: 5) { nodes { name } } } } }", 181, 60],
    ["a list without first", "{ hubs(first: 10) { nodes { terms { name } } } }", 100 + 1 + 10 + 5 + 30, 10],
    ["the elements of an argument, and dear objects", "{ cells(by: [1, 2, 3]) { count } }", 50 + 21 + 80, 0],
    ["an alias more", "{ a: cells(by: []) { count } b: cells(by: []) { count } }", 260, 0],
    ["what is left out", "{ hubs(first: 100) @skip(if: true) { nodes { name } } }", 0, 0],
    ["nothing", "{ __typename }", 0, 0],
  ])("%s", (_, text, points, rows) => {
    expect(cost(text)).toMatchObject({ points, rows });
  });

  test("variables count, and their defaults", () => {
    const text = "query ($n: Int! = 20) { hubs(first: $n) { nodes { name } } }";
    expect(cost(text).points).toBe(121);
    expect(cost(text, { n: 1000 })).toMatchObject({ points: 1101, rows: 1000 });
    expect(cost(text, { n: -5 })).toMatchObject({ points: 101, rows: 0 });
  });

  test("a variable decides what is skipped", () => {
    const text = "query ($no: Boolean!) { hubs(first: 9) @include(if: $no) { nodes { name } } }";
    expect([true, false].map((no) => cost(text, { no }).points)).toEqual([110, 0]);
  });

  test("of a union, the dearest type, through fragments on its types and interfaces", () => {
    expect(cost("{ found { ... on Hub { terms { name } } } }").points).toBe(1 + 5 + 3);
    expect(cost("{ found { ... on Hub { terms { name } } ... on Rare { terms { name } } } }").points).toBe(
      34,
    );
    expect(cost("{ found { ...N } } fragment N on Named { ... on Rare { terms { name } } }").points).toBe(34);
  });

  test("a fragment that is spread twice in one place costs once", () => {
    expect(cost("{ ...H ...H } fragment H on Query { hubs(first: 10) { nodes { name } } }").points).toBe(111);
  });

  test("the dearest field of the root is named by its alias", () => {
    expect(cost("{ few: hubs(first: 1) { total } many: hubs(first: 9) { nodes { name } } }").dearest).toEqual(
      {
        field: "many",
        points: 110,
      },
    );
  });

  test("a write, and the schema", () => {
    expect(cost("mutation { record { ... on Hub { name } } }").points).toBe(501);
    expect(cost("{ __schema { types { name } } }").points).toBe(500);
  });
});

test("the schema says what each field costs", () => {
  const text = printWithCosts(schema);
  for (const line of [
    'hubs(first: Int!): HubPage! @cost(weight: "100") @listSize(slicingArguments: ["first"], sizedFields: ["edges", "nodes"])',
    'cells(by: [Int!]! @cost(weight: "7")): [Cell!]! @cost(weight: "50") @listSize(assumedSize: 20)',
    'schools(first: Int!): SchoolPage! @cost(weight: "10") @listSize(slicingArguments: ["first"], sizedFields: ["nodes"])',
    'type Cell @cost(weight: "4") {',
    "nodes: [Hub!]!\n",
  ])
    expect(text).toContain(line);
});
