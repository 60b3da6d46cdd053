import type { FragmentDefinitionNode, SelectionSetNode } from "graphql";

/** How large an operation is once its fragments are spread. */
export interface Size {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly fields: number;
}

const nothing: Size = { depth: 0, aliases: 0, directives: 0, fields: 0 };

/**
 * The size of a selection with every fragment spread. Each fragment is measured once, so that the work is linear in
 * the document; a fragment that spreads itself measures as endless.
 */
export function measure(
  selections: SelectionSetNode | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size | null> = new Map(),
): Size {
  let size = nothing;
  for (const selection of selections?.selections ?? []) {
    const directives = selection.directives?.length ?? 0;
    if (selection.kind === "Field") {
      const below = measure(selection.selectionSet, fragments, known);
      const depth = asksSchema(selection.name.value) ? 1 : 1 + below.depth;
      const own = { depth, aliases: selection.alias ? 1 : 0, directives, fields: 1 };
      size = together(size, { ...below, depth: 0 }, own);
    } else if (selection.kind === "InlineFragment") {
      size = together(size, measure(selection.selectionSet, fragments, known), { ...nothing, directives });
    } else {
      size = together(size, fragmentSize(selection.name.value, fragments, known), { ...nothing, directives });
    }
  }
  return size;
}

/** Questions about the schema nest deeply by nature; graphql-js has a rule of its own for them. */
const asksSchema = (name: string): boolean => name === "__schema" || name === "__type";

const endless: Size = { depth: Infinity, aliases: Infinity, directives: Infinity, fields: Infinity };

/** null in `known` marks a fragment that is being measured: meeting it again is a circle. */
function fragmentSize(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size | null>,
): Size {
  const measured = known.get(name);
  if (measured === null) return endless;
  if (measured) return measured;
  known.set(name, null);
  const size = measure(fragments.get(name)?.selectionSet, fragments, known);
  known.set(name, size);
  return size;
}

function together(...sizes: readonly Size[]): Size {
  return {
    depth: Math.max(...sizes.map((size) => size.depth)),
    aliases: sizes.reduce((sum, size) => sum + size.aliases, 0),
    directives: sizes.reduce((sum, size) => sum + size.directives, 0),
    fields: sizes.reduce((sum, size) => sum + size.fields, 0),
  };
}
