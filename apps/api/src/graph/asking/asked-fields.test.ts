import { expect, test } from "@jest/globals";
import { buildSchema, parse } from "graphql";
import type { GraphContext } from "../context.js";
import { FieldsOfOperations, isAsked, noteAsked } from "./asked-fields.js";

const fields = new FieldsOfOperations(
  buildSchema(`
    type Hub { name: String code: String schools: [School!]! }
    type School { urn: String hub: Hub }
    type Late { days: Int }
    union Found = School | Late
    type Query { hub: Hub found: Found }
    type Mutation { close: Found }`),
);
const asked = (text: string, name: string | null = null, given = {}) =>
  [...(fields.of(parse(text), name, given) ?? ["nothing"])].toSorted();

test("the fields of an operation are told wherever they stand in it, by their own names", () => {
  expect(
    asked("{ hub { called: name } other: hub { schools { ...of } } } fragment of on School { urn }"),
  ).toEqual(["Hub.name", "Hub.schools", "Query.hub", "School.urn"]);
  expect(asked("mutation { close { ... on School { urn } ... on Late { days } } }")).toEqual([
    "Late.days",
    "Mutation.close",
    "School.urn",
  ]);
  expect(asked("query a { hub { name } } query b { hub { code } }", "b")).toEqual(["Hub.code", "Query.hub"]);
});

test("what variables leave out is not asked, each time they are given", () => {
  const text = "query ($all: Boolean!) { hub { name code @include(if: $all) } }";
  expect(asked(text, null, { all: false })).toEqual(["Hub.name", "Query.hub"]);
  expect(asked(text, null, { all: true })).toEqual(["Hub.code", "Hub.name", "Query.hub"]);
});

test("of what is going to be refused nothing is told", () => {
  expect(asked("query a { hub { name } } query b { hub { code } }")).toEqual(["nothing"]);
  expect(asked("query ($all: Boolean!) { hub { name @include(if: $all) } }")).toEqual(["nothing"]);
});

test("where nobody has said what is asked, everything is", () => {
  const context = { kept: new Map() } as unknown as GraphContext;
  expect(isAsked("Hub.code", context)).toBe(true);
  noteAsked(new Set(["Hub.name"]), context);
  expect([isAsked("Hub.name", context), isAsked("Hub.code", context)]).toEqual([true, false]);
  noteAsked(new Set(["Hub.code"]), context);
  expect(isAsked("Hub.code", context)).toBe(false);
});
