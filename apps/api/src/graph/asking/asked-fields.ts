import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import type { GraphContext } from "../context.js";
import { type Asked, selectedFields, type Selecting } from "./selection.js";
import { variesWithVariables } from "./varies.js";

/** The fields of types that somebody asks for, as `Type.field`. */
export type AskedFields = ReadonlySet<string>;

/**
 * The fields that an operation asks for, wherever they stand in it. They are worked out once for one that is asked again,
 * unless variables decide by `@skip` or `@include` what is asked.
 */
export class FieldsOfOperations {
  readonly #schema: GraphQLSchema;
  readonly #kept = new WeakMap<OperationDefinitionNode, AskedFields>();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** null where there is no such operation, or its variables are not of their types: it is going to be refused. */
  of(
    document: DocumentNode,
    operationName: string | null,
    given: Readonly<Record<string, unknown>>,
  ): AskedFields | null {
    const operation = getOperationAST(document, operationName);
    const type = operation && this.#schema.getRootType(operation.operation);
    if (!operation || !type) return null;
    const known = this.#kept.get(operation);
    if (known) return known;
    const fragments = Object.fromEntries(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [],
      ),
    );
    const varies = variesWithVariables(operation, fragments);
    const variables = varies ? this.#variablesOf(operation, given) : {};
    if (variables === null) return null;
    const fields = fieldsBelow(this.#schema, type, [operation], { fragments, variableValues: variables });
    if (!varies) this.#kept.set(operation, fields);
    return fields;
  }

  #variablesOf(operation: OperationDefinitionNode, given: Readonly<Record<string, unknown>>) {
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], given);
    return coerced ?? null;
  }
}

/** Every field that is selected below some nodes. */
function fieldsBelow(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  nodes: readonly Selecting[],
  asked: Asked,
): AskedFields {
  const found = new Set<string>();
  const look = (output: GraphQLOutputType, at: readonly Selecting[]): void => {
    const named = getNamedType(output);
    const types = isAbstractType(named) ? schema.getPossibleTypes(named) : isObjectType(named) ? [named] : [];
    for (const one of types) {
      for (const below of selectedFields(one.name, at, asked)) {
        const field = one.getFields()[nameOf(below)];
        if (!field) continue;
        found.add(`${one.name}.${field.name}`);
        look(field.type, below);
      }
    }
  };
  look(type, nodes);
  return found;
}

const nameOf = (nodes: readonly FieldNode[]): string => nodes[0]?.name.value ?? "";

/** Under what a request keeps what it asks for. */
const noted = Symbol("asked fields");

/**
 * Remembers what a question asks for, before anything of it is answered, as long as it lasts. What was noted first stays:
 * rows may have been read by it.
 */
export function noteAsked(fields: AskedFields, context: GraphContext): void {
  if (!context.kept.has(noted)) context.kept.set(noted, fields);
}

/** Whether a question asks for a field of a type anywhere. Of a question that nobody has noted, everything is taken to be asked. */
export const isAsked = (field: string, context: GraphContext): boolean =>
  (context.kept.get(noted) as AskedFields | undefined)?.has(field) ?? true;
