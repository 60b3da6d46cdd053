import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  type SelectionNode,
} from "graphql";

/** A document as it is asked: its schema, fragments and coerced variables. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: { readonly [name: string]: unknown };
}

/**
 * The fields selected on an object type, as execution collects them: one list of nodes a response key, fragments on the
 * type and on every interface and union of it spread, `@skip` and `@include` applied.
 */
export function selectedOn(
  type: GraphQLObjectType,
  sets: readonly (SelectionSetNode | undefined)[],
  asked: Asked,
): FieldNode[][] {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = (selections: readonly SelectionNode[]): void => {
    for (const selection of selections) {
      if (isLeftOut(selection, asked)) continue;
      if (selection.kind === "Field") {
        const key = selection.alias?.value ?? selection.name.value;
        const known = fields.get(key);
        if (known) known.push(selection);
        else fields.set(key, [selection]);
        continue;
      }
      if (selection.kind === "FragmentSpread") {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment =
        selection.kind === "FragmentSpread" ? asked.fragments[selection.name.value] : selection;
      if (fragment && isOn(fragment.typeCondition?.name.value, type, asked.schema))
        collect(fragment.selectionSet.selections);
    }
  };
  for (const set of sets) collect(set?.selections ?? []);
  return [...fields.values()];
}

function isOn(condition: string | undefined, type: GraphQLObjectType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

function isLeftOut(selection: SelectionNode, { variables }: Asked): boolean {
  if (!selection.directives?.length) return false;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.["if"] === true || include?.["if"] === false;
}
