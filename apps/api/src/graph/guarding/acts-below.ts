import type { SeenThing } from "@reviewpoint/domain/access";
import {
  type FieldNode,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from "graphql";
import { type Asked, selectedFields } from "../asking/selection.js";
import type { Guard } from "./guard.js";

/** The guard of a field; null for one that only leads to others, e.g. `nodes` of a page; undefined for one without a guard. */
export type GuardOf = (typeName: string, fieldName: string) => Guard | null | undefined;

/** An act that a question needs, and the first field that needs it; without a thing, the field has no guard. */
export interface Need {
  readonly field: string;
  readonly thing: SeenThing | null;
}

/** Everything that the selection below some nodes needs to be allowed, each act once. */
export function actsBelow(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  asked: Asked,
  guardOf: GuardOf,
): Need[] {
  const needs = new Map<string, Need>();
  const note = (typeName: string, fieldName: string): void => {
    const guard = guardOf(typeName, fieldName);
    if (guard === null || (guard && guard.kind !== "act")) return;
    const field = `${typeName}.${fieldName}`;
    const thing = guard?.thing ?? null;
    const key = thing ? thing.act : field;
    if (!needs.has(key)) needs.set(key, { field, thing });
  };
  const look = (output: GraphQLOutputType, at: readonly FieldNode[]): void => {
    const named = getNamedType(output);
    const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
    for (const one of types) {
      const fields = one.getFields();
      for (const below of selectedFields(one.name, at, asked)) {
        const name = below[0]?.name.value ?? "";
        const field = fields[name];
        if (!field) continue;
        note(one.name, name);
        look(field.type, below);
      }
    }
  };
  look(type, nodes);
  return [...needs.values()];
}
