import { expect, test } from "@jest/globals";
import { isObjectType } from "graphql";
import { unguardedFields } from "../graph/guarding/install-guards.js";
import { buildGraphSchema } from "./build-graph-schema.js";
import { allGuards, roomGuards } from "./guards.js";

const schema = buildGraphSchema();

test("every field of the graph has a guard: write its line into features/<room>/<room>.guards.ts", () => {
  expect(unguardedFields(schema, allGuards())).toEqual([]);
});

test("every guard is of a field that there is, and no two rooms guard the same one", () => {
  const lines = roomGuards.flatMap((room) =>
    Object.entries(room).flatMap(([type, guards]) => Object.keys(guards).map((field) => `${type}.${field}`)),
  );
  expect(new Set(lines).size).toBe(lines.length);
  const strays = lines.filter((line) => {
    const [type = "", field = ""] = line.split(".");
    const known = schema.getType(type);
    return !isObjectType(known) || known.getFields()[field] === undefined;
  });
  expect(strays).toEqual([]);
});
