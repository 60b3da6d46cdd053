import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { buildGraphSchema } from "./build-graph-schema.js";
import { printGraphSchema } from "./print-graph-schema.js";

test("schema.graphql is what is served (npm run schema writes it)", () => {
  expect(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8")).toBe(printGraphSchema());
});

/** What of a type has no description, by path. */
function undescribed(type: GraphQLNamedType): string[] {
  const parts: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    for (const one of type.getValues()) parts.push([`${type.name}.${one.name}`, one.description]);
  if (isInputObjectType(type) || isObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      parts.push([`${type.name}.${field.name}`, field.description]);
      if (!("args" in field)) continue;
      for (const { name, description } of field.args)
        parts.push([`${type.name}.${field.name}(${name})`, description]);
    }
  }
  return parts.flatMap(([path, description]) => (description?.trim() ? [] : [path]));
}

test("every type, field, argument and enum value is described", () => {
  const types = Object.values(buildGraphSchema().getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  expect(types.length).toBeGreaterThan(60);
  expect(types.flatMap(undescribed)).toEqual([]);
});
