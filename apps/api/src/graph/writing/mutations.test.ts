import { describe, expect, test } from "@jest/globals";
import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLUnionType,
  isUnionType,
} from "graphql";
import { buildGraphSchema } from "../../features/build-graph-schema.js";
import { graphCode, refusalTypeName } from "../refusals/writes/write-refusal.js";
import { shownRefusals } from "../refusals/writes/shown-refusals.js";

const schema = buildGraphSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const inputOf = (field: (typeof mutations)[number]) =>
  (getNamedType(field.args[0]?.type) as GraphQLInputObjectType).getFields();
const membersOf = (field: (typeof mutations)[number]) =>
  (getNamedType(field.type) as GraphQLUnionType).getTypes();

test("there are mutations to look at", () => expect(mutations.length).toBeGreaterThan(0));

describe.each(mutations.map((field) => [field.name, field] as const))("%s", (name, field) => {
  test("is asked with one input that has a key and may be validated only", () => {
    expect(field.args.map((one) => [one.name, String(one.type)])).toEqual([
      ["input", `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`],
    ]);
    const input = inputOf(field);
    expect(String(input["idempotencyKey"]?.type)).toBe("IdempotencyKey!");
    expect(String(input["validateOnly"]?.type)).toBe("Boolean");
    // a compiled operation does not fill in what was left out
    for (const one of Object.values(input))
      expect([one.name, one.defaultValue]).toEqual([one.name, undefined]);
  });

  test("answers with its payload or with refusals, and with every one that the grammar asks for", () => {
    expect(isUnionType(getNamedType(field.type))).toBe(true);
    const [payload, ...refusals] = membersOf(field);
    expect(payload?.name).toBe(`${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`);
    expect(payload?.getInterfaces().map((one) => one.name)).toEqual(["Recorded"]);
    for (const refusal of refusals)
      expect(refusal.getInterfaces().map((one) => one.name)).toEqual(["Refusal"]);
    const names = refusals.map((one) => one.name);
    expect(names).toEqual(expect.arrayContaining(["NotAllowed", "KeyReused"]));
    // whatever says which version it has seen can be told that there is a newer one, and nothing else can
    expect(names.includes("Conflict")).toBe("expectedVersion" in inputOf(field));
  });

  test("is a verb, described", () => {
    expect(name).toMatch(/^[a-z]+[A-Z]?\w*$/);
    expect(field.description).toMatch(/\.$/);
  });
});

describe("the one list of refusals", () => {
  test.each(Object.keys(shownRefusals))(
    "%s is a type of the graph when something refuses with it",
    (code) => {
      const type = schema.getType(refusalTypeName(code)) as GraphQLObjectType | undefined;
      if (type === undefined) return;
      const facts = Object.keys(shownRefusals[code as keyof typeof shownRefusals].facts);
      expect(Object.keys(type.getFields()).sort()).toEqual(["code", "message", "path", ...facts].sort());
      expect(graphCode(code)).toMatch(/^[A-Z_]+$/);
    },
  );
});
