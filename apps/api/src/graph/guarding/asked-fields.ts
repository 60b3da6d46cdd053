import {
  type FieldNode,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
} from "graphql";
import type { GraphContext } from "../context.js";
import { type Asked, selectedFields } from "../prefetch/selection.js";

/** Every field that is selected below some nodes, as `Type.field`. */
export function fieldsBelow(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  asked: Asked,
): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (output: GraphQLOutputType, at: readonly FieldNode[]): void => {
    const named = getNamedType(output);
    const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
    for (const one of types) {
      for (const below of selectedFields(one.name, at, asked)) {
        const field = one.getFields()[below[0]?.name.value ?? ""];
        if (!field) continue;
        found.add(`${one.name}.${field.name}`);
        look(field.type, below);
      }
    }
  };
  look(type, nodes);
  return found;
}

const known = new WeakMap<GraphContext["batches"], Set<string>>();

/** Remembers what a question asks for, as long as it lasts. */
export function noteAsked(fields: ReadonlySet<string>, context: GraphContext): void {
  const all = known.get(context.batches) ?? new Set<string>();
  known.set(context.batches, all);
  for (const field of fields) all.add(field);
}

/** Whether a question asks for a field of a type anywhere. */
export const isAsked = (field: string, context: GraphContext): boolean =>
  known.get(context.batches)?.has(field) ?? false;
