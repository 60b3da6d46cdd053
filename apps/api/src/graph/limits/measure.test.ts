import { expect, test } from "@jest/globals";
import { type FragmentDefinitionNode, parse } from "graphql";
import { measure } from "./measure.js";

function sizeOf(text: string) {
  const { definitions } = parse(text);
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) if (one.kind === "FragmentDefinition") fragments.set(one.name.value, one);
  const operation = definitions.find((one) => one.kind === "OperationDefinition");
  return measure(operation?.selectionSet, fragments);
}

test.each([
  ["{ a }", { depth: 1, aliases: 0, directives: 0, fields: 1 }],
  ["{ a { b { c } } d }", { depth: 3, aliases: 0, directives: 0, fields: 4 }],
  ["{ x: a y: a @skip(if: true) }", { depth: 1, aliases: 2, directives: 1, fields: 2 }],
  ["{ ... @include(if: true) { a { b } } }", { depth: 2, aliases: 0, directives: 1, fields: 2 }],
  ["{ a { ...F } ...F } fragment F on T { x: b { c } }", { depth: 3, aliases: 2, directives: 0, fields: 5 }],
  ["{ __schema { types { fields { type { name } } } } }", { depth: 1, aliases: 0, directives: 0, fields: 5 }],
])("%s", (text, size) => {
  expect(sizeOf(text)).toEqual(size);
});

test("a fragment that spreads itself has no end", () => {
  expect(sizeOf("{ ...F } fragment F on T { a { ...F } }").fields).toBe(Infinity);
});

test("fragments that double thirty times are measured at once", () => {
  const doubling = Array.from(
    { length: 30 },
    (_, n) => `fragment F${n} on T { ...F${n + 1} ...F${n + 1} }`,
  ).join(" ");
  expect(sizeOf(`{ ...F0 } ${doubling} fragment F30 on T { a }`).fields).toBe(2 ** 30);
});
